import type { Board, FeedItem, Frame, OwnBoard, SeatId, View } from '../protocol'

/** What this browser knows of one room: the sum of the frames it has received. */
export interface Knowledge {
  /** Of the newest view; -1 before the first. */
  seq: number
  board: Board | undefined
  own: OwnBoard | undefined
  feed: FeedItem[]
  /** The server's clock less this one's, in milliseconds. */
  clockOffset: number
  online: SeatId[]
  /** Whether the feed has a hole, so that the server must be asked for the rest. */
  hole: boolean
}

export const nothingKnown: Knowledge = {
  seq: -1,
  board: undefined,
  own: undefined,
  feed: [],
  clockOffset: 0,
  online: [],
  hole: false,
}

/** Adds a frame to what is known. Answers to commands are not knowledge and change nothing. */
export function fold(known: Knowledge, frame: Frame, now: number): Knowledge {
  switch (frame.type) {
    case 'view':
      return foldView(known, frame, now)
    case 'presence':
      return { ...known, online: frame.online }
    case 'reply':
    case 'lobby':
    case 'overview':
      return known
  }
}

function foldView(known: Knowledge, view: View, now: number): Knowledge {
  const moved = party(known.own) !== party(view.own) && known.own !== undefined
  const before = moved ? [] : known.feed
  const feed = [...before]
  for (const { index, item } of view.feed) if (index === feed.length) feed.push(item)
  const last = view.feed.at(-1)
  const grown = feed.length > before.length || moved ? feed : known.feed
  const told = {
    ...known,
    feed: grown,
    hole: last !== undefined && last.index >= feed.length,
  }
  if (view.seq < known.seq && !moved) return told
  return {
    ...told,
    seq: view.seq,
    board: view.board,
    own: view.own,
    clockOffset: Date.parse(view.now) - now,
  }
}

/** A delegate who moves to another delegation has that delegation's feed, from its beginning. */
function party(own: OwnBoard | undefined): string | undefined {
  return own?.type === 'of-delegation' ? own.party : undefined
}
