import { expect, test } from '@playwright/test'
import { consulting, ordering } from './livedCase'
import { ScriptedServer } from './scriptedServer'

test('orders are written and sealed by keyboard alone', async ({ page }) => {
  const server = await ScriptedServer.at(page, ordering())
  await page.goto('/seat')
  await page.getByRole('radio', { name: /^Keep it/ }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /a handful/ })).toBeChecked()
  await expect(page.getByText('Found out, you lose 15, and what it brought.')).toBeVisible()
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
