import { useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button, Group } from 'react-aria-components'
import css from './Notices.module.css'

export interface NoticeText {
  id: number
  tone: 'news' | 'refusal'
  text: string
}

interface Props {
  notices: NoticeText[]
  onDismiss: (id: number) => void
}

/** Short messages above the page. They go by themselves, but not from under a reader's pointer. */
export function Notices({ notices, onDismiss }: Props) {
  return (
    <div className={css.stack} aria-live="polite" role="log">
      {notices.map((notice) => (
        <Notice key={notice.id} notice={notice} onDismiss={onDismiss} />
      ))}
    </div>
  )
}

/** In milliseconds; a refusal takes longer to read and to understand. */
const STAYS = { news: 6000, refusal: 12_000 }

function Notice({ notice, onDismiss }: { notice: NoticeText; onDismiss: (id: number) => void }) {
  const { t } = useLingui()
  const { id, tone, text } = notice
  const [held, hold] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => onDismiss(id), STAYS[tone])
    return () => clearTimeout(timer)
  }, [id, tone, held, onDismiss])
  return (
    <Group
      onHoverChange={hold}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
      className={css.notice ?? ''}
      data-tone={tone}
    >
      <p>{text}</p>
      <Button className={css.close ?? ''} aria-label={t`Dismiss`} onPress={() => onDismiss(id)}>
        <X aria-hidden="true" />
      </Button>
    </Group>
  )
}
