import { Trans } from '@lingui/react/macro'
import { percent } from '../../parts/numbers'
import type { DutyScore } from '../../protocol'
import { Mark } from '../room/Mark'
import css from './Duties.module.css'

/** What the agreement obliges to, whether a violation would be found, and whether keeping it pays. */
export function Duties({ duties }: { duties: DutyScore[] }) {
  if (duties.length === 0) return null
  return (
    <section>
      <h2>
        <Trans>Would it have held?</Trans>
      </h2>
      <p className={css.note}>
        <Trans>
          Chances are game parameters of this case, not estimates about the world. Whether keeping
          pays is judged as if any alarm ended the agreement for good, and against the violation
          that tempts most.
        </Trans>
      </p>
      <ul className={css.duties}>
        {duties.map((duty) => (
          <li key={duty.obligation}>
            <Mark party={duty.party} />
            <div>
              <p>{duty.duty}</p>
              <p>{duty.sentence}</p>
              <small>
                {duty.detection.without === duty.detection.inspected ? (
                  <Trans>Found in a turn: {percent(duty.detection.without)}</Trans>
                ) : (
                  <Trans>
                    Found in a turn without an inspection: {percent(duty.detection.without)}, with
                    one: {percent(duty.detection.inspected)}
                  </Trans>
                )}
              </small>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
