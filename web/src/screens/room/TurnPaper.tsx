import { i18n } from '@lingui/core'
import { Trans } from '@lingui/react/macro'
import { FrontPage } from '../../parts/FrontPage'
import { signed } from '../../parts/numbers'
import { useCase } from '../../store/caseBook'
import { useRoom } from '../../store/roomContext'
import { frontPage, turnDate } from './frontPage'
import { TensionGauge } from './TensionGauge'
import css from './TurnPaper.module.css'

/** The newest turn as everyone reads it; nothing before the first. */
export function TurnPaper({ size = 'page' }: { size?: 'page' | 'wall' }) {
  const book = useCase()
  const paper = frontPage(
    useRoom((state) => state.feed),
    book,
  )
  if (!paper) return null
  const { opens, turnLength, title } = book.view
  const { lead, stories, tension, turn } = paper
  const causes = tension?.because.filter(({ by }) => by !== 0) ?? []
  return (
    <FrontPage
      size={size}
      masthead={<Trans>The Bulletin</Trans>}
      edition={
        <Trans>
          {title}, turn {turn}
        </Trans>
      }
      day={i18n.date(turnDate(opens, turnLength, turn), { month: 'long', year: 'numeric' })}
      lead={lead}
      stories={stories}
    >
      {size === 'page' && (
        <>
          <TensionGauge />
          {tension && causes.length > 0 && (
            <ul className={css.causes}>
              <li>
                <span>
                  <Trans>Tension before</Trans>
                </span>
                <b>{tension.from}</b>
              </li>
              {causes.map(({ what, by }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: one cause can come twice
                <li key={at}>
                  <span>{what}</span>
                  <b>{signed(by)}</b>
                </li>
              ))}
              <li>
                <span>
                  <Trans>Tension after turn {turn}</Trans>
                </span>
                <b>{tension.to}</b>
              </li>
            </ul>
          )}
        </>
      )}
    </FrontPage>
  )
}
