import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from './Button'
import css from './State.module.css'

/** Nothing here yet: why, and what will come. */
export function Empty({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className={css.state}>
      <h2 className={css.title}>{title}</h2>
      {children && <p>{children}</p>}
    </div>
  )
}

/** Shows itself only when waiting takes long enough to be noticed. */
export function Loading({ children }: { children?: ReactNode }) {
  return (
    <div className={css.state} data-loading role="status">
      <p>{children ?? <Trans>One moment.</Trans>}</p>
    </div>
  )
}

/** What failed, why, and what now. */
export function Failed({ sentence, retry }: { sentence: string; retry?: () => void }) {
  return (
    <div className={css.state} role="alert">
      <h2 className={css.title}>
        <Trans>That did not work</Trans>
      </h2>
      <p>{sentence}</p>
      {retry && (
        <Button look="primary" onPress={retry}>
          <Trans>Try again</Trans>
        </Button>
      )}
    </div>
  )
}
