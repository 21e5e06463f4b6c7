import { Trans } from '@lingui/react/macro'
import { useCase } from '../../../store/caseBook'
import { useBoard, useOwn } from '../../../store/roomContext'
import { Mark } from '../../room/Mark'
import { OrdersInWords } from '../../room/OrdersInWords'
import { list } from '../../room/words'
import css from './LifeSeen.module.css'

/** Life under the treaty as the facilitator sees it: who is ready, and what was ordered once it is resolved. */
export function LifeSeen() {
  const { lived: board, stage } = useBoard()
  const { lived } = useOwn('of-facilitator')
  const { party } = useCase()
  if (!board || !lived) return null
  const ordered = Object.entries(lived.ordered)
  return (
    <div className={css.life}>
      <p className={css.soft}>{board.health.sentence}</p>
      {stage.type === 'ordering' && (
        <p>
          {board.sealed.length > 0 ? (
            <Trans>Sealed: {list(board.sealed.map((one) => party(one).name))}</Trans>
          ) : (
            <Trans>Nobody has sealed orders yet.</Trans>
          )}
        </p>
      )}
      <section>
        <h3>
          <Trans>Ordered in the last resolved turn</Trans>
        </h3>
        {ordered.length === 0 && (
          <p className={css.soft}>
            <Trans>No turn has been resolved. Sealed orders stay sealed here, too.</Trans>
          </p>
        )}
        {ordered.map(([id, orders]) => (
          <div key={id} className={css.orders}>
            <Mark party={id} decorative />
            <div>
              <h4>{party(id).name}</h4>
              <OrdersInWords orders={orders} />
            </div>
          </div>
        ))}
      </section>
      <Secrets />
    </div>
  )
}

/** What parties know alone: own means, beliefs, votes at home. */
function Secrets() {
  const { lived } = useOwn('of-facilitator')
  const { party, duty } = useCase()
  if (!lived) return null
  const { findings, estimates, home } = lived
  return (
    <>
      {findings.length > 0 && (
        <section>
          <h3>
            <Trans>Seen by own means</Trans>
          </h3>
          <ul>
            {findings.map(({ owner, finding }) => (
              <li key={finding.finding}>
                {finding.alarm ? (
                  <Trans>
                    {party(owner).name} has an alarm: {duty(finding.obligation).duty}
                  </Trans>
                ) : (
                  <Trans>
                    {party(owner).name} saw nothing amiss: {duty(finding.obligation).duty}
                  </Trans>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {estimates.length > 0 && (
        <section>
          <h3>
            <Trans>What they believe of each other</Trans>
          </h3>
          <ul>
            {estimates.map(({ turn, by, about, percent }) => (
              <li key={`${turn} ${by} ${about}`}>
                <Trans>
                  Turn {turn}: {party(by).name} gives {percent} % that {party(about).spoken}{' '}
                  complies
                </Trans>
              </li>
            ))}
          </ul>
        </section>
      )}
      {home.length > 0 && (
        <section>
          <h3>
            <Trans>At home</Trans>
          </h3>
          <ul>
            {home.map(({ party: id, constituency, name, votes, quota }) => (
              <li key={`${id} ${constituency}`}>
                <Trans>
                  {party(id).name}, {name}: {votes} votes for what holds, {quota} needed
                </Trans>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
