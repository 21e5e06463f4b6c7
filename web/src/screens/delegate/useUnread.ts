import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { create } from 'zustand'
import type { FeedItem } from '../../protocol'
import { useOwn, useRoom } from '../../store/roomContext'
import { useWide } from '../wide'

const useRead = create<{ upTo: number }>(() => ({ upTo: -1 }))

/** How many words and bulletins came since the talk was last looked at. */
export function useUnread(): number {
  const feed = useRoom((state) => state.feed)
  const { party } = useOwn('of-delegation')
  const upTo = useRead((state) => state.upTo)
  const wide = useWide()
  const looking = useLocation().pathname.endsWith('/talk') || wide
  useEffect(() => {
    if (looking || upTo < 0) useRead.setState({ upTo: feed.length })
  }, [looking, upTo, feed.length])
  return upTo < 0 ? 0 : feed.slice(upTo).filter((item) => isWords(item, party)).length
}

function isWords(item: FeedItem, me: string): boolean {
  const words = item.type === 'message' || item.type === 'statement'
  return (words && item.party !== me) || item.type === 'bulletin' || item.type === 'answer'
}
