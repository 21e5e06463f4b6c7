import type { ReactNode } from 'react'
import css from './FrontPage.module.css'

export interface Story {
  key: string
  headline: string
  text?: ReactNode
  /** Who says so, and how sure it is. */
  source?: ReactNode
}

interface Props {
  /** The name of the paper. */
  masthead: ReactNode
  /** Left and right of the line under it. */
  edition: ReactNode
  day: ReactNode
  lead: Story
  stories: Story[]
  /** Under the stories: how the room stands. */
  children?: ReactNode
  size?: 'page' | 'wall'
  level?: 1 | 2
}

/** The turn as a newspaper tells it: one headline, a few short items. */
export function FrontPage({
  masthead,
  edition,
  day,
  lead,
  stories,
  children,
  size = 'page',
  level = 2,
}: Props) {
  const Headline = level === 1 ? 'h1' : 'h2'
  const Item = level === 1 ? 'h2' : 'h3'
  return (
    <article className={css.page} data-size={size}>
      <header className={css.head}>
        <p className={css.masthead}>{masthead}</p>
        <p className={css.edition}>
          <span>{edition}</span>
          <span>{day}</span>
        </p>
      </header>
      <section className={css.lead}>
        <Headline>{lead.headline}</Headline>
        {lead.text && <p>{lead.text}</p>}
        {lead.source && <small>{lead.source}</small>}
      </section>
      {stories.length > 0 && (
        <ul className={css.stories}>
          {stories.map((story) => (
            <li key={story.key}>
              <Item>{story.headline}</Item>
              {story.text && <p>{story.text}</p>}
              {story.source && <small>{story.source}</small>}
            </li>
          ))}
        </ul>
      )}
      {children && <footer className={css.foot}>{children}</footer>}
    </article>
  )
}
