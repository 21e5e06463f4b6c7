import { Trans, useLingui } from '@lingui/react/macro'
import type { ProjectorView } from '../../protocol'
import css from './Code.module.css'

/** How to get in, readable from the last row. */
export function Code({ view }: { view: ProjectorView }) {
  const { t } = useLingui()
  const address = view.joinLink.replace(/^https?:\/\//, '')
  return (
    <main className={css.page}>
      <div>
        <p className={css.title}>{view.exerciseTitle}</p>
        <h1 className={css.case}>{view.caseView.title}</h1>
        <p className={css.how}>
          <Trans>Open this address, or scan the picture, and type your name.</Trans>
        </p>
        <p className={css.address}>{address}</p>
        <p className={css.code}>{view.code}</p>
      </div>
      <img
        className={css.qr}
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(view.qr)}`}
        alt={t`QR code of the join link`}
      />
    </main>
  )
}
