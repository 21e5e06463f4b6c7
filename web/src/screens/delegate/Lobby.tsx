import { Plural, Trans } from '@lingui/react/macro'
import type { Me } from '../../protocol'
import css from './Lobby.module.css'
import { ReturnLink } from './ReturnLink'

interface Props {
  me: Me
  names: string[]
  /** The facilitator took the seat away. */
  hadPlace: boolean
}

/** Who is here, and what happens next. */
export function Lobby({ me, names, hadPlace }: Props) {
  return (
    <main className={css.lobby}>
      <header className={css.head}>
        <p>{me.exerciseTitle}</p>
        <h1>{me.scenarioTitle}</h1>
      </header>
      <section className={css.you}>
        <h2>{me.name}</h2>
        <p>
          {hadPlace ? (
            <Trans>The facilitator has taken you out of your seat. Wait here for another.</Trans>
          ) : (
            <Trans>You are in. The facilitator deals the seats; yours opens here by itself.</Trans>
          )}
        </p>
      </section>
      <section aria-live="polite">
        <h2 className={css.count}>
          <Plural value={names.length} one="# person is here" other="# people are here" />
        </h2>
        <ul className={css.names}>
          {names.map((name) => (
            <li key={name} data-you={name === me.name || undefined}>
              {name}
            </li>
          ))}
        </ul>
      </section>
      <ReturnLink link={me.returnLink} />
    </main>
  )
}
