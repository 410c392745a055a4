import { type RefObject, useEffect } from 'react'
import { OVERLAYS, TYPING_PLACES } from '../moderation/key-binding.ts'
import { useKeysOn } from '../moderation/use-keys.ts'

/** With a Ukrainian layout the key of the slash gives a full stop. */
const isSlash = ({ key, code }: KeyboardEvent): boolean => key === '/' || (code === 'Slash' && key === '.')

/** `/` brings the cursor into the box, unless somebody is typing or has switched single keys off. */
export const useSearchKey = (box: RefObject<HTMLInputElement | null>): void => {
  const [on] = useKeysOn()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, altKey } = event
      if (!on || !isSlash(event) || ctrlKey || metaKey || altKey) return
      if (target instanceof Element && target.closest(TYPING_PLACES) !== null) return
      if (document.querySelector(OVERLAYS) !== null) return
      event.preventDefault()
      box.current?.focus()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [on, box])
}
