import Markdown, { type MarkdownToJSX } from 'markdown-to-jsx/react'
import type { AnchorHTMLAttributes } from 'react'
import css from './Document.module.css'

const CITATION = '#source-'

/** HTML in a brief stays text; headings start below the page's own. */
const options: MarkdownToJSX.Options = {
  disableParsingRawHTML: true,
  forceBlock: true,
  wrapper: 'div',
  overrides: {
    h1: { component: 'h2' },
    h2: { component: 'h3' },
    h3: { component: 'h4' },
    a: { component: Anchor },
    img: { component: () => null },
  },
}

function Anchor({ href = '', children }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  if (href.startsWith(CITATION)) {
    return (
      <sup>
        <a href={href}>{children}</a>
      </sup>
    )
  }
  return (
    <a href={href} rel="noreferrer" target="_blank">
      {children}
    </a>
  )
}

interface Props {
  markdown: string
  /** Keys of sources, in the order of their list; `[key]` in the text becomes its number. */
  sources?: string[]
}

/** A text to read, from Markdown. */
export function Document({ markdown, sources = [] }: Props) {
  return (
    <div className={css.document}>
      <Markdown options={options}>{cite(markdown, sources)}</Markdown>
    </div>
  )
}

function cite(markdown: string, sources: string[]): string {
  return markdown.replace(/ ?\[([\w-]+)\](?!\()/g, (written, key: string) => {
    const number = sources.indexOf(key) + 1
    return number > 0 ? `[${number}](${CITATION}${key})` : written
  })
}
