import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

const MOST = 250_000

test('the first page weighs less than 250 kB, and brings no chart', async ({ page }) => {
  const weights = new Map<string, number>()
  page.on('response', async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0))
    const packed = response.url().endsWith('.woff2') ? body : gzipSync(body)
    weights.set(new URL(response.url()).pathname, packed.length)
  })
  await page.route('**/api/**', (route) => route.fulfill({ status: 401, json: {} }))
  await page.goto('/')
  await page.getByRole('button', { name: 'Join' }).waitFor()
  await page.waitForLoadState('networkidle')
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  expect(weights.size).toBeGreaterThan(4)
  expect(total, JSON.stringify([...weights], null, 1)).toBeLessThan(MOST)
  expect([...weights.keys()].filter((path) => /plot/i.test(path))).toEqual([])
})
