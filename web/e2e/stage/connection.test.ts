import { expect, test } from '@playwright/test'
import { longCase } from './longCase'
import { answer, board, everybody, negotiation, own, talk, view } from './moments'
import { ScriptedServer } from './scriptedServer'

test('a command that had no answer is sent again when the server is back, with the same id', async ({
  page,
}) => {
  const server = await ScriptedServer.at(page, negotiation())
  await page.goto('/seat/table')
  server.mute = true
  await page.getByRole('button', { name: 'Criticise' }).first().click()
  await page.getByLabel('Why, and what would help?').fill('Five years is one election.')
  await page.getByRole('dialog').getByRole('button', { name: 'Criticise' }).click()
  await expect.poll(() => server.orders.length).toBe(1)
  await server.cut()
  await expect(page.getByText('Connection lost.')).toBeVisible()
  server.mute = false
  server.reachable = true
  await expect.poll(() => server.orders.length, { timeout: 20_000 }).toBe(2)
  expect(server.orders[1]).toEqual(server.orders[0])
  await expect(page.getByText('Connection lost.')).toBeHidden()
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a connection that is refused for good says why and stops asking', async ({ page }) => {
  const server = await ScriptedServer.at(page, negotiation())
  server.refusal = 'This seat is open in too many windows. Close one of them.'
  await page.goto('/seat/table')
  await expect(page.getByText(server.refusal)).toBeVisible({ timeout: 30_000 })
  server.refusal = ''
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'On the table' })).toBeVisible()
})

test('a hole in the feed is filled by asking for the rest', async ({ page }) => {
  const server = await ScriptedServer.at(page, negotiation())
  await page.goto('/seat/table')
  await expect(page.getByRole('heading', { name: 'On the table' })).toBeVisible()
  const news = { type: 'withdrawn', at: new Date().toISOString(), sheet: 2 } as const
  const whole = view({ board: board({ sheets: [answer] }), own: own() }, [...talk, news, news])
  server.show({ ...whole, feed: whole.feed.slice(-1) }, whole.feed)
  await page.getByRole('tab', { name: 'Record' }).click()
  await expect(page.getByText('Sheet 2 was withdrawn.')).toHaveCount(2)
})

test('the reading position is kept over other pages and a reload', async ({ page }) => {
  await ScriptedServer.at(page, negotiation())
  await page.goto('/seat/brief')
  const claims = page.getByRole('heading', { name: 'Who says what' })
  await claims.scrollIntoViewIfNeeded()
  await expect(claims).toBeInViewport()
  await page.getByRole('link', { name: 'Delegation' }).click()
  await page.getByRole('link', { name: 'Brief', exact: true }).click()
  await expect(claims).toBeInViewport()
  await page.reload()
  await expect(claims).toBeInViewport()
})

test('a draft that was not saved is there again after a reload', async ({ page }) => {
  await ScriptedServer.at(page, negotiation())
  await page.goto('/seat/draft')
  const frozen = page.getByRole('radio', { name: /Frozen at one battery/ })
  await page.getByText('Frozen at one battery').click()
  await expect(frozen).toBeChecked()
  await page.reload()
  await expect(frozen).toBeChecked()
})

test('the table is played by keyboard alone', async ({ page }) => {
  const server = await ScriptedServer.at(page, negotiation())
  await page.goto('/seat/draft?answers=3')
  await page.getByRole('radio', { name: /Two visits a year/ }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /Modified so that/ })).toBeChecked()
  await page.getByRole('button', { name: 'Save draft' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Draft saved for your delegation.')).toBeVisible()
  expect(server.orders[0]?.command).toMatchObject({ type: 'save-draft', answers: 3 })
})

const keepsLooking = 'This page keeps looking for it and goes on by itself.'

/** Pages opened while the server is away, and what they show once it is back. */
const comebacks = [
  { who: 'a delegate', path: '/seat/table', heading: 'On the table' },
  { who: 'the facilitator', path: '/run', heading: 'Your classes' },
  { who: 'the projector', path: '/projector/key', heading: longCase.title },
]

for (const { who, path, heading } of comebacks) {
  test(`a page of ${who} that finds no server says so and goes on by itself`, async ({ page }) => {
    const server = await ScriptedServer.at(page, negotiation(everybody))
    await server.cut()
    await page.goto(path)
    await expect(page.getByText(keepsLooking)).toBeVisible()
    server.reachable = true
    await expect(page.getByRole('heading', { name: heading })).toBeVisible({ timeout: 20_000 })
    await expect(page.getByText(keepsLooking)).toBeHidden()
  })
}

test('a page whose own script cannot be fetched comes back with the server', async ({ page }) => {
  await ScriptedServer.at(page, negotiation())
  let gone = true
  await page.route('**/assets/Delegate-*.js', (route) =>
    gone ? route.abort('connectionrefused') : route.fallback(),
  )
  await page.route('**/api/session', (route) =>
    gone ? route.abort('connectionrefused') : route.fallback(),
  )
  await page.goto('/seat/table')
  await expect(page.getByText(keepsLooking)).toBeVisible()
  gone = false
  await expect(page.getByRole('heading', { name: 'On the table' })).toBeVisible({ timeout: 20_000 })
})
