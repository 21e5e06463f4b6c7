import { Trans } from '@lingui/react/macro'
import css from './Votes.module.css'

interface Props {
  name: string
  votes: number
  quota: number
  all: number
  /** Who votes for it, in words. */
  ayes: string
}

/** A constituency's votes against what is enough. */
export function Votes({ name, votes, quota, all, ayes }: Props) {
  const share = (count: number) => `${(count / Math.max(1, all)) * 100}%`
  return (
    <div className={css.votes}>
      <p>
        <b>{name}</b>{' '}
        {votes >= quota ? (
          <Trans>
            carries it: {votes} of {all} votes, {quota} needed
          </Trans>
        ) : (
          <Trans>
            does not carry it: {votes} of {all} votes, {quota} needed
          </Trans>
        )}
      </p>
      <div className={css.bar} aria-hidden="true">
        <i style={{ width: share(votes) }} data-short={votes < quota || undefined} />
        <u style={{ left: share(quota) }} />
      </div>
      {ayes && (
        <small>
          <Trans>For it: {ayes}</Trans>
        </small>
      )}
    </div>
  )
}
