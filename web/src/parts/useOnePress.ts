import { type RefObject, useEffect, useRef, useState } from 'react'

/** A second press that comes sooner belongs to the first. */
const DOUBLE_CLICK = 500

type Press<E> = (event: E) => unknown

/**
 * Lets a press that starts something count once: the button rests until the act has its answer,
 * and until a double click is over. Where resting took the focus away, it comes back.
 */
export function useOnePress<E>(
  act: Press<E> | undefined,
  button: RefObject<HTMLButtonElement | null>,
) {
  const [resting, setResting] = useState(false)
  const rested = useRef(false)
  useEffect(() => {
    if (resting) rested.current = true
    else if (rested.current && document.activeElement === document.body) button.current?.focus()
  }, [resting, button])
  const press = async (event: E) => {
    const answer = act?.(event)
    if (!(answer instanceof Promise)) return
    setResting(true)
    try {
      await Promise.all([answer, pause(DOUBLE_CLICK)])
    } finally {
      setResting(false)
    }
  }
  return { resting, press }
}

function pause(length: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, length))
}
