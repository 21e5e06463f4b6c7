import { expect, test } from '@playwright/test'
import { negotiation } from './moments'
import { ScriptedServer } from './scriptedServer'

test('a double click sends a command once', async ({ page }) => {
  const server = await ScriptedServer.at(page, negotiation())
  await page.goto('/seat/table')
  const withdraw = page.getByRole('button', { name: 'Withdraw' })
  await withdraw.dblclick()
  await expect(withdraw).toBeEnabled()
  expect(server.orders).toHaveLength(1)
})

test('a button rests until its command has an answer', async ({ page }) => {
  const server = await ScriptedServer.at(page, negotiation())
  await page.goto('/seat/table')
  server.mute = true
  const withdraw = page.getByRole('button', { name: 'Withdraw' })
  await withdraw.click()
  await expect.poll(() => server.orders.length).toBe(1)
  await expect(withdraw).toBeDisabled()
})

test('a refusal does not follow to another page', async ({ page }) => {
  const server = await ScriptedServer.at(page, negotiation())
  await page.goto('/seat/table')
  server.answer = { type: 'refused', kind: 'out-of-turn', reason: 'late', sentence: 'Too late.' }
  const withdraw = page.getByRole('button', { name: 'Withdraw' })
  await withdraw.click()
  await expect(page.getByText('Too late.')).toBeVisible()
  await expect(withdraw).toBeEnabled()
  await expect(async () => {
    await page.getByRole('link', { name: 'Brief', exact: true }).click()
    await page.getByRole('link', { name: 'Delegation' }).click()
    await expect(page.getByText('Too late.')).toBeHidden({ timeout: 300 })
  }).toPass({ timeout: 5000 })
})
