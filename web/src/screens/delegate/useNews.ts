import { useEffect, useRef } from 'react'
import type { FeedItem, PartyId } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { notify } from '../../store/notices'
import { useOwn, useRoom } from '../../store/roomContext'
import { actor, happening } from '../room/happenings'

/** Tells the delegate what others have just done. What was there at the start is not news. */
export function useNews(): void {
  const book = useCase()
  const { party } = useOwn('of-delegation')
  const feed = useRoom((state) => state.feed)
  const told = useRef(feed.length)
  useEffect(() => {
    const fresh = feed.slice(told.current)
    told.current = feed.length
    for (const item of fresh.filter((one) => isNews(one, party)).slice(-3))
      notify({ tone: 'news', text: happening(item, book, party) })
  }, [feed, book, party])
}

/** The strip tells the phase and the channels tell words; one's own acts are no news. */
const SHOWN_ELSEWHERE: FeedItem['type'][] = ['message', 'statement', 'phase-opened']

function isNews(item: FeedItem, me: PartyId): boolean {
  return !SHOWN_ELSEWHERE.includes(item.type) && actor(item) !== me
}
