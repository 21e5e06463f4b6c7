import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import type { FeedItem, PartyId } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { notify } from '../../store/notices'
import { useBoard, useOwn, useRoom } from '../../store/roomContext'
import { actor, happening } from '../room/happenings'

/** Tells the delegate what others have just done. What was there at the start is not news. */
export function useNews(): void {
  const book = useCase()
  const { party } = useOwn('of-delegation')
  const feed = useRoom((state) => state.feed)
  const told = useRef(feed.length)
  useFloorNews()
  useEffect(() => {
    const fresh = feed.slice(told.current)
    told.current = feed.length
    for (const item of fresh.filter((one) => isNews(one, party)).slice(-2))
      notify({ tone: 'news', text: happening(item, book, party) })
  }, [feed, book, party])
}

/**
 * The strip tells the phase and the channels tell words; what the resolution brings stands in the
 * bulletin, which opens by itself.
 */
const SHOWN_ELSEWHERE: FeedItem['type'][] = [
  'message',
  'statement',
  'phase-opened',
  'turn-resolved',
  'tension-moved',
  'inspection-spent',
  'finding-reported',
  'means-reported',
  'alarm-raised',
  'consultation-opened',
  'step-taken',
  'step-reversed',
  'crisis-broke',
]

function useFloorNews(): void {
  const { t } = useLingui()
  const { party } = useOwn('of-delegation')
  const mine = useBoard().floor === party
  const had = useRef(mine)
  useEffect(() => {
    if (mine && !had.current) notify({ tone: 'news', text: t`You have the floor.` })
    had.current = mine
  }, [mine, t])
}

/** Others' doings are; of the own, only what nobody did: orders that were not sealed. */
function isNews(item: FeedItem, me: PartyId): boolean {
  if (item.type === 'orders-lapsed') return true
  return !SHOWN_ELSEWHERE.includes(item.type) && actor(item) !== me
}
