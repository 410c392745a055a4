import { useEffect, useRef } from 'react'
import { useStore } from 'react-admin'
import { deedOf, type KeyDeed, OVERLAYS, TYPING_PLACES } from './key-binding.ts'

/** Single keys can be switched off: speech input and shaking hands press them by chance (WCAG 2.1.4). */
export const useKeysOn = () => useStore('moderation.keys', true)

const isTyping = (target: EventTarget | null): boolean =>
  (target instanceof Element && target.closest(TYPING_PLACES) !== null) || document.querySelector(OVERLAYS) !== null

/** Runs what a key stands for as long as the page is shown. `?` works also when the others are switched off. */
export const useKeys = (deeds: Partial<Record<KeyDeed, () => void>>): void => {
  const [on] = useKeysOn()
  const latest = useRef(deeds)
  useEffect(() => {
    latest.current = deeds
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const deed = deedOf(event)
      if (deed === null || (!on && deed !== 'help') || isTyping(event.target)) return
      const run = latest.current[deed]
      if (run === undefined) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [on])
}
