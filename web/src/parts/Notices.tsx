import { useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from 'react-aria-components'
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

/** Short messages above the page. Refusals stay until read, news goes by itself. */
export function Notices({ notices, onDismiss }: Props) {
  return (
    <div className={css.stack} aria-live="polite" role="log">
      {notices.map((notice) => (
        <Notice key={notice.id} notice={notice} onDismiss={onDismiss} />
      ))}
    </div>
  )
}

const NEWS_STAYS = 6000

function Notice({ notice, onDismiss }: { notice: NoticeText; onDismiss: (id: number) => void }) {
  const { t } = useLingui()
  const { id, tone, text } = notice
  useEffect(() => {
    if (tone !== 'news') return
    const timer = setTimeout(() => onDismiss(id), NEWS_STAYS)
    return () => clearTimeout(timer)
  }, [id, tone, onDismiss])
  return (
    <div className={css.notice} data-tone={tone}>
      <p>{text}</p>
      <Button className={css.close ?? ''} aria-label={t`Dismiss`} onPress={() => onDismiss(id)}>
        <X aria-hidden="true" />
      </Button>
    </div>
  )
}
