import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { useLanguage } from '../language/LanguageProvider.tsx'

const ANNOUNCED = 'patronat:announced'

/** Says something to those who listen, without moving anything. */
export const announce = (text: string): boolean => dispatchEvent(new CustomEvent(ANNOUNCED, { detail: text }))

export function Announcer(): ReactNode {
  const [text, setText] = useState('')
  useEffect(() => {
    const hear = (event: Event): void => setText(event instanceof CustomEvent ? String(event.detail) : '')
    addEventListener(ANNOUNCED, hear)
    return () => removeEventListener(ANNOUNCED, hear)
  }, [])
  return <output className="unseen">{text}</output>
}

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine)

/** Fixed at the foot of the window, so that its coming and going moves nothing. */
export function OfflineLine(): ReactNode {
  const { t } = useLanguage()
  const online = useOnline()
  return <output className="offline">{online ? null : <span>{t('frame.offline')}</span>}</output>
}
