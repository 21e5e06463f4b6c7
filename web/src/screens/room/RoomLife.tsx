import { Spark } from '../../parts/Spark'
import type { LifeFace } from '../../protocol'
import { DANGEROUS, tensionLine, tensionMoved } from '../../store/tension'
import { inForce, mood, openAlarms, trend } from './livedWords'
import css from './RoomLife.module.css'

const MOST = 100

/** Tension of a room in a line: the number, how it has moved, and both in a word. */
export function TensionCell({ life }: { life: LifeFace | undefined }) {
  const course = life?.course
  if (!course) return <span className={css.none}>–</span>
  const dangerous = course.tension >= DANGEROUS
  return (
    <span className={css.tension} data-tone={dangerous ? 'alarm' : undefined}>
      <b>{course.tension}</b>
      <Spark values={tensionLine(course)} most={MOST} />
      <span className={css.words}>
        {mood(course.tension)}, {trend(tensionMoved(course))}
      </span>
    </span>
  )
}

/** What stands of the regime of a room, and what is before the consultation. */
export function RegimeCell({ life }: { life: LifeFace | undefined }) {
  if (!life) return <span className={css.none}>–</span>
  const alarms = openAlarms(life)
  return (
    <span className={css.regime}>
      <span>{inForce(life)}</span>
      {alarms && <b className={css.alarms}>{alarms}</b>}
    </span>
  )
}
