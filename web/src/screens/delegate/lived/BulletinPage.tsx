import { Trans } from '@lingui/react/macro'
import { Empty } from '../../../parts/State'
import type { FeedItem } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { useBoard, useOwn, useRoom } from '../../../store/roomContext'
import { happening } from '../../room/happenings'
import { TurnPaper } from '../../room/TurnPaper'
import css from './Page.module.css'

/** The newest paper. */
export function BulletinPage() {
  const { lived } = useBoard()
  const printed = useRoom((state) => state.feed.some((item) => item.type === 'turn-resolved'))
  if (!lived || !printed) {
    return (
      <Empty title={<Trans>The first bulletin is not printed yet</Trans>}>
        <Trans>It comes when the orders of all delegations are resolved.</Trans>
      </Empty>
    )
  }
  return (
    <div className={css.page}>
      <Forgotten />
      <TurnPaper />
    </div>
  )
}

/** What a delegation that sealed nothing in time reads beside the news; nobody else reads it. */
function Forgotten() {
  const book = useCase()
  const { party } = useOwn('of-delegation')
  const lapsed = useRoom((state) => lapsedInLastTurn(state.feed))
  if (!lapsed) return null
  return (
    <p role="note" className={css.note}>
      {happening(lapsed, book, party)}
    </p>
  )
}

function lapsedInLastTurn(feed: FeedItem[]): FeedItem | undefined {
  const last = feed.findLastIndex((item) => item.type === 'turn-resolved')
  const before = feed.slice(0, last).findLastIndex((item) => item.type === 'turn-resolved')
  return feed.slice(before + 1, last).find((item) => item.type === 'orders-lapsed')
}
