interface Place {
  x: number
  y: number
  label: string
}

/** Marks that fall on one point share its label. */
export function together<P extends Place>(places: P[]): P[] {
  const merged = new Map<string, P>()
  for (const place of places) {
    const key = `${place.x} ${place.y}`
    const before = merged.get(key)
    merged.set(key, before ? { ...before, label: `${before.label}, ${place.label}` } : place)
  }
  return [...merged.values()]
}
