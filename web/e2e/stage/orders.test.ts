import { expect, test } from '@playwright/test'
import { noOrders } from '../../src/store/orders'
import { consulting, ordering } from './livedCase'
import { ratifyingAtHome } from './livedScenes'
import { ScriptedServer } from './scriptedServer'

const written = {
  ...noOrders,
  violations: { 'aldoria-launchers': 1 },
  steps: ['aldoria-show'],
}

const sealed = {
  proposed: written,
  takenBack: null,
  endorsed: ['seat-0'],
  needed: 1,
  sealed: true,
}

test('orders are written and sealed by keyboard alone', async ({ page }) => {
  const server = await ScriptedServer.at(page, ordering())
  await page.goto('/seat')
  await page.getByRole('radio', { name: /^Keep it/ }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /a handful/ })).toBeChecked()
  await expect(page.getByText('Found out, you lose 15, and what it brought.')).toBeVisible()
  await expect(page.getByText('Found: 100 %; then you lose 15').first()).toBeVisible()
  await page.getByRole('checkbox', { name: /^Carvia and the Islands/ }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('None left')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^Confederation of Borland/ })).toBeDisabled()
  await page.getByRole('button', { name: 'Seal the orders' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('You order your country to break')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Seal the orders' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => server.orders.length).toBe(1)
  expect(server.orders[0]?.command).toMatchObject({
    type: 'seal-orders',
    orders: {
      violations: { 'aldoria-launchers': 1 },
      truthfulData: true,
      inspections: [{ measure: 'short-notice', obligation: 'carvia-batteries' }],
      steps: [],
    },
  })
})

test('who changes nothing complies, and seals without a question', async ({ page }) => {
  const server = await ScriptedServer.at(page, ordering())
  await page.goto('/seat/orders')
  await page.getByRole('button', { name: 'Seal the orders' }).click()
  await expect.poll(() => server.orders.length).toBe(1)
  expect(server.orders[0]?.command).toMatchObject({
    orders: { violations: {}, truthfulData: true, inspections: [], notices: [] },
  })
})

test('orders that were not sealed are there again after a reload', async ({ page }) => {
  await ScriptedServer.at(page, ordering())
  await page.goto('/seat/orders')
  await page.getByText('Open the shelters for a day').click()
  await page.reload()
  await expect(page.getByRole('checkbox', { name: /Open the shelters/ })).toBeChecked()
})

test('sealed orders are opened again as they were, changed and sealed', async ({ page }) => {
  const server = await ScriptedServer.at(page, ordering({ ownLife: { orders: sealed } }))
  await page.goto('/seat/orders')
  await page.getByRole('button', { name: 'Open again' }).click()
  await expect.poll(() => server.orders.length).toBe(1)
  expect(server.orders[0]?.command).toEqual({ type: 'reopen-orders' })
  const opened = { ...sealed, proposed: null, takenBack: written, endorsed: [], sealed: false }
  server.show({ ...ordering({ ownLife: { orders: opened } }).view, seq: 41 })
  await expect(page.getByRole('checkbox', { name: /Open the shelters/ })).toBeChecked()
  await expect(page.getByRole('radio', { name: /a handful/ })).toBeChecked()
  await page.getByText('Keep it').click()
  await page.reload()
  await expect(page.getByRole('radio', { name: /^Keep it/ })).toBeChecked()
  await page.getByRole('button', { name: 'Seal the orders' }).click()
  await expect.poll(() => server.orders.length).toBe(2)
  expect(server.orders[1]?.command).toMatchObject({
    type: 'seal-orders',
    orders: { violations: {}, steps: ['aldoria-show'] },
  })
})

test('any seat of a council changes what lies before it', async ({ page }) => {
  const proposal = { ...sealed, endorsed: ['seat-0'], needed: 2, sealed: false }
  const server = await ScriptedServer.at(page, ordering({ ownLife: { orders: proposal } }))
  await page.goto('/seat/orders')
  await page.getByRole('button', { name: 'Change them' }).click()
  await expect(page.getByRole('checkbox', { name: /Open the shelters/ })).toBeChecked()
  await page.getByText('Keep it').click()
  await page.getByRole('button', { name: 'Propose to your council' }).click()
  await expect.poll(() => server.orders.length).toBe(1)
  expect(server.orders[0]?.command).toMatchObject({
    type: 'seal-orders',
    orders: { violations: {}, steps: ['aldoria-show'] },
  })
})

test('when the orders are resolved, the bulletin opens by itself', async ({ page }) => {
  const server = await ScriptedServer.at(page, ordering())
  await page.goto('/seat/orders')
  await expect(page.getByRole('button', { name: 'Seal the orders' })).toBeVisible()
  server.show({ ...consulting().view, seq: 41 })
  await expect(page.getByRole('heading', { name: /Alarm over/ })).toBeVisible()
})

test('an own estimate of trust is given by keyboard', async ({ page }) => {
  const server = await ScriptedServer.at(page, consulting())
  await page.goto('/seat/situation')
  await page.getByRole('slider').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('spinbutton')).toHaveValue('75')
  await page.getByRole('button', { name: /Give our estimate/ }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => server.orders.length).toBe(1)
  expect(server.orders[0]?.command).toEqual({
    type: 'estimate-trust',
    about: 'borland',
    percent: 75,
  })
})

test('votes in the council and for those at home are cast by keyboard', async ({ page }) => {
  const server = await ScriptedServer.at(page, ratifyingAtHome())
  await page.goto('/seat/treaty/3')
  await page.getByRole('button', { name: 'Vote against it' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => server.orders.length).toBe(1)
  await expect(page.getByRole('group', { name: 'Your vote for them' })).toBeVisible()
  await page.getByRole('button', { name: 'Leave it to their interests' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => server.orders.length).toBe(2)
  expect(server.orders.map((order) => order.command)).toEqual([
    { type: 'decline-agreement', sheet: 3 },
    {
      type: 'vote-for-constituency',
      sheet: 3,
      constituency: 'senate',
      ballot: 'by-interests',
    },
  ])
})
