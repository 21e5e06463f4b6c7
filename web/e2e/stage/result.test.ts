import { expect, type Page, test } from '@playwright/test'
import { laptop, Person, phone, wall } from '../support/pages'
import { livedAldoria, livedCase } from './livedCase'
import { livedResult } from './livedResult'
import { board, everybody, negotiation, own, view } from './moments'
import { picture, pictureOfThree, result } from './resultCase'
import { type Script, ScriptedServer } from './scriptedServer'

const closed = board({
  stage: { type: 'closed' },
  floor: null,
  awaited: [],
  clock: { type: 'stopped' },
  resultsReleased: true,
})

const released: Script = negotiation({
  view: view({ board: closed, own: own() }),
  http: {
    '/api/rooms/room-4/result': result,
    '/api/rooms/room-4/picture?parties=aldoria,borland': picture,
    '/api/rooms/room-4/picture?parties=aldoria,borland,carvia': pictureOfThree,
  },
})

const livedReleased: Script = {
  ...released,
  caseView: livedCase,
  own: livedAldoria,
  http: { ...released.http, '/api/rooms/room-4/result': livedResult },
}

async function opens(page: Page, script = released): Promise<void> {
  await ScriptedServer.at(page, script)
  await page.goto('/seat/table')
  await page.getByRole('button', { name: 'Show the results' }).click()
  await drawn(page)
}

async function drawn(page: Page): Promise<void> {
  await page.locator('figure svg circle').first().waitFor()
}

const PLACES = [
  ['phone', phone, 'light'],
  ['phone', phone, 'dark'],
  ['laptop', laptop, 'light'],
  ['laptop', laptop, 'dark'],
] as const

for (const [name, viewport, colorScheme] of PLACES) {
  for (const [what, script] of [
    ['released results', released],
    ['results of a lived room', livedReleased],
  ] as const) {
    test(`${what} on a ${name}, ${colorScheme}`, async ({ browser, baseURL }) => {
      const person = await Person.at(browser, baseURL ?? '', viewport, colorScheme)
      await opens(person.page, script)
      expect(await labelsThatTouch(person.page)).toEqual([])
      await person.findsThePageInOrder()
      for (const fold of await person.page.getByRole('main').getByRole('button').all()) {
        if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click()
      }
      await person.findsThePageInOrder()
      expect(person.complaints).toEqual([])
      await person.page.context().close()
    })
  }
}

test('a lived result says first how it ended, and its turns sum to the total', async ({
  browser,
  baseURL,
}) => {
  const { page } = await Person.at(browser, baseURL ?? '', laptop)
  await opens(page, livedReleased)
  const headings = page.getByRole('main').getByRole('heading', { level: 2 })
  const names = await headings.allTextContents()
  const place = (name: RegExp) => names.findIndex((one) => name.test(one))
  expect(place(/Living under it/)).toBeLessThan(place(/^At the signature, a better sheet/))
  await page.getByRole('button', { name: 'Turn by turn' }).first().press('Enter')
  const counts = page.getByRole('row', { name: /^(The turn in all|Nothing holds at the end)/ })
  const whole = page.getByRole('row', { name: /^All turns and what comes after/ }).first()
  const number = (text: string) => Number(text.replace('−', '-').replace('±', ''))
  const shown = await counts.getByRole('cell').allTextContents()
  const total = number((await whole.getByRole('cell').textContent()) ?? '')
  expect(shown.slice(0, 3).reduce((sum, one) => sum + number(one), 0)).toBeCloseTo(total, 0)
  await expect(page.getByText('20 % of 54')).toBeVisible()
  await expect(page.getByText(/warned of the step “A depot/)).toBeVisible()
  await page.context().close()
})

test('in person, the record beside the results can be scrolled with the keyboard', async ({
  browser,
  baseURL,
}) => {
  const person = await Person.at(browser, baseURL ?? '', laptop)
  const { caseView } = released
  await opens(person.page, { ...released, caseView: { ...caseView, talk: 'in-person' } })
  await person.findsThePageInOrder()
  await person.page.context().close()
})

test('the picture is also a table, opened by keyboard', async ({ browser, baseURL }) => {
  const { page } = await Person.at(browser, baseURL ?? '', laptop)
  await opens(page)
  await expect(
    page.getByRole('img', { name: /^Between .*Aldoria and .*Borland, more was possible/ }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'The same as a table' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: 'Outcome 20 26' })).toBeVisible()
  await expect(page.getByRole('row', { name: 'Sheet 1 42 −15' })).toBeVisible()
  await expect(page.getByRole('row', { name: 'Kalai-Smorodinsky 21 27' })).toBeVisible()
  await page.context().close()
})

test('a third party becomes the size of the points and a column of the table', async ({
  browser,
  baseURL,
}) => {
  const { page } = await Person.at(browser, baseURL ?? '', phone)
  await opens(page)
  await page.getByLabel('Third party, as size').selectOption('Carvia and the Islands')
  await expect(page.getByText(/Size: what Carvia and the Islands would have/)).toBeVisible()
  await expect(page.getByText('worse than no deal', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'The same as a table' }).click()
  await expect(page.getByRole('row', { name: 'Outcome 20 26 −1' })).toBeVisible()
  await page.context().close()
})

test('who moved, and what every sheet was worth to each', async ({ browser, baseURL }) => {
  const { page } = await Person.at(browser, baseURL ?? '', laptop)
  await opens(page)
  const moves = page.getByRole('heading', { name: 'How the parties moved' }).locator('..')
  await expect(moves.getByRole('heading', { level: 3 }).first()).toHaveText(/Aldoria/)
  await expect(moves.getByRole('img', { name: /asked for 22 points less/ })).toBeVisible()
  await expect(moves.getByText('Carvia and the Islands tabled nothing.')).toBeVisible()
  await page.getByRole('button', { name: 'What every sheet was worth, as a table' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('row', { name: /^Sheet 2, .*Borland −2 42/ })).toBeVisible()
  await page.context().close()
})

test('win-sets say how many votes a capital had to spare', async ({ browser, baseURL }) => {
  const { page } = await Person.at(browser, baseURL ?? '', phone)
  await opens(page)
  await expect(page.getByText(/this one gets 75 votes, 8 more than needed/)).toBeVisible()
  await expect(page.getByText(/^Votes to spare at home\s*8 votes$/)).toBeVisible()
  await page.getByRole('button', { name: 'win-set' }).press('Enter')
  await expect(page.getByText(/All packages that those at home would accept/)).toBeVisible()
  await page.context().close()
})

test('what was said and not done comes first, what was kept is folded', async ({
  browser,
  baseURL,
}) => {
  const { page } = await Person.at(browser, baseURL ?? '', phone)
  await opens(page)
  await expect(page.getByText(/objected to the duration and signed it/)).toBeVisible()
  await expect(page.getByText('given up')).toBeVisible()
  const kept = page.getByText(/signed sheet 3 and confirmed it/)
  await expect(kept).toBeHidden()
  await page.getByRole('button', { name: 'Kept: 1' }).press('Enter')
  await expect(kept).toBeVisible()
  await page.context().close()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the picture on the wall is legible from the last row, ${colorScheme}`, async ({
    browser,
    baseURL,
  }) => {
    const person = await Person.at(browser, baseURL ?? '', wall, colorScheme)
    const { page } = person
    await ScriptedServer.at(page, {
      ...released,
      ...everybody,
      http: {
        ...everybody.http,
        '/api/projector/key/rooms/room-4/result': result,
        '/api/projector/key/rooms/room-4/picture?parties=aldoria,borland': picture,
      },
      view: view({ board: closed, own: { type: 'of-projector' } }),
    })
    await page.goto('/projector/key/room-4')
    await drawn(page)
    const size = (of: string) =>
      page
        .locator(of)
        .first()
        .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))
    expect(await size('figure figcaption')).toBeGreaterThanOrEqual(31)
    expect(await size('figure svg text')).toBeGreaterThanOrEqual(24)
    expect(await labelsThatTouch(page)).toEqual([])
    await person.findsThePageInOrder()
    await page.context().close()
  })
}

/** Texts in the picture that lie on one another or reach over its edge. */
function labelsThatTouch(page: Page): Promise<string[]> {
  return page
    .locator('figure svg')
    .first()
    .evaluate((svg) => {
      const edge = svg.getBoundingClientRect()
      const texts = [...svg.querySelectorAll('text')]
        .filter((text) => text.textContent !== '')
        .map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }))
      const touching = texts.flatMap((one, at) =>
        texts
          .slice(at + 1)
          .filter(
            ({ box }) =>
              one.box.left < box.right &&
              box.left < one.box.right &&
              one.box.top < box.bottom &&
              box.top < one.box.bottom,
          )
          .map((other) => `${one.name} touches ${other.name}`),
      )
      const outside = texts
        .filter(({ box }) => box.left < edge.left - 1 || box.right > edge.right + 1)
        .map(({ name }) => `${name} is cut off`)
      return [...touching, ...outside]
    })
}
