// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Document } from './Document'

test('HTML in a text stays text', () => {
  const { container } = render(
    <Document markdown={'Before <script>alert(1)</script> and <b onclick="x()">after</b>.'} />,
  )
  expect(container.querySelector('script, b')).toBeNull()
  expect(container.textContent).toContain('<script>alert(1)</script>')
})

test('a link leads out of the page, and only to where links may lead', () => {
  render(
    <Document markdown="[out](https://example.org) [in](javascript:alert(1)) ![spy](https://a.b/c.png)" />,
  )
  expect(screen.getByText('out').getAttribute('href')).toBe('https://example.org')
  expect(screen.getByText('out').getAttribute('rel')).toBe('noreferrer')
  expect(document.querySelectorAll('a[href^="javascript"], img')).toHaveLength(0)
})

test('a known source becomes its number in the list; other brackets stay', () => {
  const { container } = render(
    <Document markdown="It is so. [survey] [unknown]" sources={['register', 'survey']} />,
  )
  const cited = container.querySelector('sup a')
  expect(cited?.textContent).toBe('2')
  expect(cited?.getAttribute('href')).toBe('#source-survey')
  expect(container.textContent).toContain('[unknown]')
})

test('the headings of a text stand below the page’s own', () => {
  render(<Document markdown={'# One\n\n## Two'} />)
  expect(screen.getByText('One').tagName).toBe('H2')
  expect(screen.getByText('Two').tagName).toBe('H3')
})
