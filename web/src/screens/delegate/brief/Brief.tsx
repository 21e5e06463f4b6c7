import { Trans, useLingui } from '@lingui/react/macro'
import { ButtonLink } from '../../../parts/Button'
import { Document } from '../../../parts/Document'
import { Fold } from '../../../parts/Fold'
import { useCase, useOpenedCase } from '../../../store/caseBook'
import { useOwn } from '../../../store/roomContext'
import { usePlace } from '../../../store/seat'
import { Mark } from '../../room/Mark'
import { day, roleTask } from '../../room/words'
import { Identity } from '../SeatCard'
import css from './Brief.module.css'
import { Catalogue } from './Catalogue'
import { Claims, SourceList } from './Claims'
import { Interests } from './Interests'
import { Issues } from './Issues'
import { OwnStakes } from './OwnStakes'

/** A document to read: first what everybody knows, then what only the own delegation may know. */
export function Brief() {
  const { t } = useLingui()
  const { view, parties } = useCase()
  const own = useOpenedCase()
  const { party: me, role, seat } = usePlace()
  const prepared = useOwn('of-delegation').preparations.some((one) => one.seat === seat)
  const sources = view.sources.map(({ key }) => key)
  const others = parties.filter(({ party }) => party !== me)
  return (
    <div className={css.brief}>
      <nav className={css.contents} aria-label={t`In this brief`}>
        <a href="#case">
          <Trans>The case</Trans>
        </a>
        <a href="#confidential">
          <Trans>Confidential</Trans>
        </a>
        {own && (
          <a href="#points">
            <Trans>Points</Trans>
          </a>
        )}
        <a href="#claims">
          <Trans>Claims</Trans>
        </a>
      </nav>

      <section className={css.page} id="case">
        <header className={css.head}>
          <p>{day(view.opens)}</p>
          <h2>{view.title}</h2>
          <p>{view.subtitle}</p>
        </header>
        <Document markdown={view.brief} sources={sources} />
        <h3 className={css.sub}>
          <Trans>On the agenda</Trans>
        </h3>
        <Issues />
        <Catalogue />
        <h3 className={css.sub}>
          <Trans>The others</Trans>
        </h3>
        {others.map(({ party, name, brief }) => (
          <Fold
            key={party}
            level={4}
            title={
              <span className={css.party}>
                <Mark party={party} decorative /> {name}
              </span>
            }
          >
            <Document markdown={brief} sources={sources} />
          </Fold>
        ))}
      </section>

      <section className={css.page} id="confidential" data-confidential>
        <p className={css.stamp}>
          <Trans>Confidential · your delegation only</Trans>
        </p>
        <div className={css.seat}>
          <Identity />
          <p>{roleTask(role)}</p>
        </div>
        {own ? (
          <>
            <Document markdown={own.brief} sources={sources} />
            <div id="points">
              <Interests />
            </div>
            <OwnStakes />
          </>
        ) : (
          <p>
            <Trans>Your confidential brief opens when your facilitator begins.</Trans>
          </p>
        )}
      </section>

      <section className={css.page} id="claims">
        <h2>
          <Trans>Who says what</Trans>
        </h2>
        <Claims />
        {view.sources.length > 0 && (
          <>
            <h3 className={css.sub}>
              <Trans>Sources</Trans>
            </h3>
            <SourceList />
          </>
        )}
      </section>

      <section className={css.page}>
        <h2>
          <Trans>Before you begin</Trans>
        </h2>
        <p>
          <Trans>
            Five minutes on paper save ten at the table: what you want, what you think the others
            want, and how you open.
          </Trans>
        </p>
        {prepared && (
          <ButtonLink to="/seat/prepare">
            <Trans>Read your preparation sheet</Trans>
          </ButtonLink>
        )}
      </section>
    </div>
  )
}
