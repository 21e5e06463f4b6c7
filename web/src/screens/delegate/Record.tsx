import { Trans } from '@lingui/react/macro'
import type { FeedItem } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { useRoom } from '../../store/roomContext'
import { usePlace } from '../../store/seat'
import { actor, happening } from '../room/happenings'
import { Mark } from '../room/Mark'
import { time } from '../room/words'
import css from './Record.module.css'

/** What the room did, newest first. Words in channels are not part of it. */
export function Record() {
  const feed = useRoom((state) => state.feed)
  const entries = feed
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => item.type !== 'message')
    .reverse()
  if (entries.length === 0) {
    return (
      <p className={css.empty}>
        <Trans>Nothing has happened yet.</Trans>
      </p>
    )
  }
  return (
    <ol className={css.record}>
      {entries.map(({ item, index }) => (
        <Entry key={index} item={item} />
      ))}
    </ol>
  )
}

function Entry({ item }: { item: FeedItem }) {
  const book = useCase()
  const { party: me } = usePlace()
  const by = actor(item)
  if (item.type === 'phase-opened') {
    return (
      <li className={css.phase}>
        {happening(item, book, me)} <small>{time(item.at)}</small>
      </li>
    )
  }
  return (
    <li className={css.entry}>
      <span className={css.mark}>{by && <Mark party={by} />}</span>
      <div>
        <p data-words={item.type === 'statement' || undefined}>{happening(item, book, me)}</p>
        {item.type === 'bulletin' && <p className={css.text}>{item.text}</p>}
        <small>{time(item.at)}</small>
      </div>
    </li>
  )
}
