import { type RefObject, useLayoutEffect } from 'react'
import { useLocation } from 'react-router'

/** Each page of the room opens where it was left, also after a reload. */
export function useReadingPosition(scroller: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation()
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const key = `parley reading ${pathname}`
    element.scrollTop = Number(sessionStorage.getItem(key) ?? 0)
    const keep = () => sessionStorage.setItem(key, String(Math.round(element.scrollTop)))
    element.addEventListener('scroll', keep, { passive: true })
    return () => element.removeEventListener('scroll', keep)
  }, [pathname, scroller])
}
