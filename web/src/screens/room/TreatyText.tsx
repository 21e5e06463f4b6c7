import { Trans, useLingui } from '@lingui/react/macro'
import type { Treaty } from '../../protocol'
import css from './TreatyText.module.css'

/** An agreement as a document. */
export function TreatyText({ treaty }: { treaty: Treaty }) {
  const { t } = useLingui()
  return (
    <article className={css.treaty}>
      <h2>{treaty.title}</h2>
      <p>{treaty.preamble}</p>
      {treaty.articles.map(({ number, heading, text }) => (
        <section key={number}>
          <h3>
            <Trans>Article {number}</Trans>
            <span>{heading}</span>
          </h3>
          <p>{text}</p>
        </section>
      ))}
      <p>{treaty.closing}</p>
      <p className={css.parties}>{treaty.parties.map((party) => t`For ${party}`).join(' · ')}</p>
    </article>
  )
}
