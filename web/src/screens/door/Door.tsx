import type { ReactNode } from 'react'
import css from './Door.module.css'

/** A quiet page with one thing to do: before a person has a seat. */
export function Door({
  title,
  lead,
  children,
}: {
  title: ReactNode
  lead?: ReactNode
  children: ReactNode
}) {
  return (
    <div className={css.door}>
      <header className={css.brand}>Parley</header>
      <main className={css.main}>
        <h1 className={css.title}>{title}</h1>
        {lead && <p className={css.lead}>{lead}</p>}
        {children}
      </main>
    </div>
  )
}
