import { Trans } from '@lingui/react/macro'
import { Empty } from '../../../parts/State'
import { useCase } from '../../../store/caseBook'
import { useBoard, useOwn } from '../../../store/roomContext'
import css from './Seats.module.css'

/** What each delegate wrote before the talks: for the facilitator only. */
export function Preparations() {
  const { preparations } = useOwn('of-facilitator')
  const { delegations } = useBoard()
  const book = useCase()
  const seats = delegations.flatMap((one) => one.seats)
  if (preparations.length === 0) return <Empty title={<Trans>No sheet is handed in</Trans>} />
  return (
    <ul className={css.delegations}>
      {preparations.map(({ seat, sheet }) => (
        <li key={seat}>
          <div>
            <h3>{seats.find((one) => one.seat === seat)?.name}</h3>
            <p>{sheet.interests}</p>
            {Object.entries(sheet.guesses).map(([party, { priority, reservation }]) => (
              <p key={party} className={css.soft}>
                <Trans>
                  Guess of {book.party(party).spoken}: {book.issue(priority).title} matters most, no
                  deal is worth {reservation}.
                </Trans>
              </p>
            ))}
            {Object.entries(sheet.opening).map(([issue, option]) => (
              <p key={issue} className={css.soft}>
                {book.issue(issue).title}: {book.option(issue, option).label}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
