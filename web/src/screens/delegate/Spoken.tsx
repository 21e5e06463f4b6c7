import { Trans } from '@lingui/react/macro'
import { Empty } from '../../parts/State'
import type { FeedItem, Statement } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { useRoom } from '../../store/roomContext'
import { Mark } from '../room/Mark'
import css from './Spoken.module.css'

/** The statements of this turn, as far as they were written down. */
export function Spoken() {
  const { party } = useCase()
  const statements = ofThisTurn(useRoom((state) => state.feed))
  if (statements.length === 0) {
    return (
      <Empty title={<Trans>Statements</Trans>}>
        <Trans>Each delegation has the floor once and says where it stands. Listen first.</Trans>
      </Empty>
    )
  }
  return (
    <section className={css.spoken}>
      <h2>
        <Trans>Statements</Trans>
      </h2>
      {statements.map((one) => (
        <figure key={one.at + one.party} className={css.statement}>
          <figcaption>
            <Mark party={one.party} decorative /> {party(one.party).name}
          </figcaption>
          <blockquote>{one.text}</blockquote>
        </figure>
      ))}
    </section>
  )
}

function ofThisTurn(feed: FeedItem[]): Statement[] {
  const began = feed.findLastIndex((item) => item.type === 'phase-opened')
  return feed.slice(began + 1).filter((item) => item.type === 'statement')
}
