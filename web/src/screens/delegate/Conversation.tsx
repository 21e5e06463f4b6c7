import { Trans, useLingui } from '@lingui/react/macro'
import { SendHorizontal } from 'lucide-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Button, Input, TextField } from 'react-aria-components'
import type { Channel, FeedItem, Message, Statement } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { useBoard, useRoom, useSend } from '../../store/roomContext'
import { usePlace } from '../../store/seat'
import { time } from '../room/words'
import css from './Conversation.module.css'

interface Props {
  channel: Channel
  /** What the line to say more says. */
  invitation: string
}

/** What was said in one channel, and a line to say more. */
export function Conversation({ channel, invitation }: Props) {
  const said = useRoom((state) => state.feed).filter((item): item is Message | Statement =>
    belongs(item, channel),
  )
  const end = useRef<HTMLLIElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new line scrolls to the end
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' })
  }, [said.length])
  return (
    <div className={css.conversation}>
      <ol className={css.lines} aria-live="polite">
        {said.length === 0 && (
          <li className={css.empty}>
            <Trans>Nobody has said anything here yet.</Trans>
          </li>
        )}
        {said.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a feed only grows at its end
          <Said key={at} item={item} />
        ))}
        <li ref={end} aria-hidden="true" />
      </ol>
      <Say channel={channel} invitation={invitation} />
    </div>
  )
}

function belongs(item: FeedItem, channel: Channel): boolean {
  if (item.type === 'statement') return channel.type === 'plenary'
  if (item.type !== 'message' || item.channel.type !== channel.type) return false
  return (
    item.channel.type !== 'caucus' ||
    (channel.type === 'caucus' && item.channel.caucus === channel.caucus)
  )
}

function Said({ item }: { item: Message | Statement }) {
  const { party } = useCase()
  const me = usePlace()
  const mine = item.type === 'message' && item.seat === me.seat
  return (
    <li className={css.line}>
      <p className={css.who}>
        <b>{mine ? <Trans>You</Trans> : party(item.party).name}</b>
        {item.type === 'message' && !mine && ` · ${item.name}`}
        {item.type === 'statement' && (
          <>
            {' · '}
            <Trans>statement</Trans>
          </>
        )}
        {` · ${time(item.at)}`}
      </p>
      <p className={css.words} data-statement={item.type === 'statement' || undefined}>
        {item.text}
      </p>
    </li>
  )
}

function Say({ channel, invitation }: Props) {
  const { t } = useLingui()
  const { stage } = useBoard()
  const [text, setText] = useState('')
  const send = useSend()
  if (stage.type === 'waiting' || stage.type === 'closed') return null
  const say = async (event: FormEvent) => {
    event.preventDefault()
    const words = text.trim()
    if (words === '') return
    setText('')
    if (!(await send({ type: 'say', channel, text: words }))) setText(words)
  }
  return (
    <form className={css.say} onSubmit={say}>
      <TextField
        className={css.field ?? ''}
        aria-label={invitation}
        value={text}
        onChange={setText}
        maxLength={1000}
      >
        <Input className={css.input ?? ''} placeholder={t`Say something`} />
      </TextField>
      <Button type="submit" className={css.send ?? ''} aria-label={t`Send`}>
        <SendHorizontal aria-hidden="true" />
      </Button>
    </form>
  )
}
