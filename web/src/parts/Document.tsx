import Markdown, { type MarkdownToJSX } from 'markdown-to-jsx/react'
import css from './Document.module.css'

/** HTML in a brief stays text; headings start below the page's own. */
const options: MarkdownToJSX.Options = {
  disableParsingRawHTML: true,
  forceBlock: true,
  wrapper: 'div',
  overrides: {
    h1: { component: 'h2' },
    h2: { component: 'h3' },
    h3: { component: 'h4' },
    a: { props: { rel: 'noreferrer', target: '_blank' } },
    img: { component: () => null },
  },
}

/** A text to read, from Markdown. */
export function Document({ markdown }: { markdown: string }) {
  return (
    <div className={css.document}>
      <Markdown options={options}>{markdown}</Markdown>
    </div>
  )
}
