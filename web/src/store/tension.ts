/** Tension and how it came there: when the story opened, and after each resolved turn. */
export interface Course {
  tension: number
  tensions: number[]
}

/** From here on tension is dangerous, of 100. */
export const DANGEROUS = 67

/** Where tension stood before it last moved; nothing at the beginning. */
export function tensionBefore({ tension, tensions }: Course): number | undefined {
  return tensions.at(tension === tensions.at(-1) ? -2 : -1)
}

/** By how much tension has moved since the turn before; words given in between count. */
export function tensionMoved(course: Course): number {
  return course.tension - (tensionBefore(course) ?? course.tension)
}

/** All that tension has been, up to now. */
export function tensionLine({ tension, tensions }: Course): number[] {
  return tensions.at(-1) === tension ? tensions : [...tensions, tension]
}
