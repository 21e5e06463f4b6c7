import { Trans } from '@lingui/react/macro'
import { Chances } from '../../../parts/Chances'
import { Empty } from '../../../parts/State'
import type { DutyFace } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { useBoard, useOwn } from '../../../store/roomContext'
import { Mark } from '../../room/Mark'
import { TensionGauge } from '../../room/TensionGauge'
import { Account } from './Account'
import { HomeVotes } from './HomeVotes'
import { Hosts } from './Hosts'
import css from './Page.module.css'
import { Pledges } from './Pledges'
import { TrustPanel } from './TrustPanel'

/** How things stand: tension, what binds whom, what to believe, what words are worth. */
export function SituationPage() {
  const { lived } = useBoard()
  const own = useOwn('of-delegation').lived ?? undefined
  const depth = useCase().life?.depth
  if (!lived) return <Empty title={<Trans>Nothing is lived yet</Trans>} />
  return (
    <div className={css.page}>
      {depth !== 'basic' && <TensionGauge />}
      <p className={css.soft}>{lived.health.sentence}</p>
      {own && own.trust.length > 0 && <TrustPanel own={own} />}
      <Bound duties={lived.duties} />
      {depth === 'full' && <Pledges own={own} />}
      {own && <Hosts own={own} />}
      <HomeVotes sheet={undefined} />
      {own && <Account own={own} />}
    </div>
  )
}

/** The duties in force, and whether breaking them would be found. */
function Bound({ duties }: { duties: DutyFace[] }) {
  const book = useCase()
  return (
    <section className={css.section}>
      <h2>
        <Trans>What binds whom</Trans>
      </h2>
      {duties.length === 0 ? (
        <p className={css.soft}>
          <Trans>No agreement in force puts a duty on anyone.</Trans>
        </p>
      ) : (
        <p className={css.soft}>
          <Trans>
            Chances are game parameters of agreed measures, for the smallest violation. Own means of
            others: unknown.
          </Trans>
        </p>
      )}
      <ul className={css.list}>
        {duties.map(({ obligation, party, suspended, detection }) => (
          <li key={obligation}>
            <p className={css.line}>
              <Mark party={party} />
              <span>
                {book.duty(obligation).duty}{' '}
                {suspended && (
                  <em>
                    <Trans>held back for now</Trans>
                  </em>
                )}
              </span>
            </p>
            <Chances without={detection.without} inspected={detection.inspected} />
          </li>
        ))}
      </ul>
    </section>
  )
}
