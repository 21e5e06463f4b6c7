import { expect, test } from '@playwright/test'
import { laptop, Person, phone, wall } from '../support/pages'
import { boiling } from './boiling'
import { me } from './moments'
import { opening } from './opening'
import { result } from './resultCase'
import { ScriptedServer } from './scriptedServer'

const efficiency =
  result.scores?.scores.find(({ concept }) => concept === 'joint-efficiency')?.sentence ?? ''

/** The same class after play, with its results released. */
const over = {
  ...boiling,
  http: {
    ...boiling.http,
    ...Object.fromEntries(
      [1, 2, 3, 4].map((room) => [`/api/projector/key/rooms/room-${room}/result`, result]),
    ),
  },
  overview: {
    ...boiling.overview,
    rooms: boiling.overview.rooms.map((room) => ({
      ...room,
      stage: { type: 'closed' as const },
      clock: { type: 'stopped' as const },
      resultsReleased: true,
    })),
  },
}

test('the desk puts the room that is about to boil first, and names who has not sealed', async ({
  browser,
  baseURL,
}) => {
  const teacher = await Person.at(browser, baseURL ?? '', laptop)
  const { page } = teacher
  await ScriptedServer.at(page, boiling)
  await page.goto(`/run/class/${me.exercise}/rooms`)
  const first = page.getByRole('row').nth(1)
  await expect(first.getByRole('rowheader', { name: 'Room 3' })).toBeVisible()
  await expect(first.getByRole('cell', { name: 'Dangerously tense' })).toBeVisible()
  await expect(first.getByText('dangerous, up 19')).toBeVisible()
  await expect(first.getByText('1 duty in force, 2 held back')).toBeVisible()
  await expect(first.getByText('2 consultations open')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Resolve the orders' })).toBeVisible()
  await expect(page.getByText('Room 2 Federation of Aldoria')).toBeVisible()
  await teacher.findsThePageInOrder()
  await page.setViewportSize(phone)
  await page.emulateMedia({ colorScheme: 'dark' })
  await teacher.findsThePageInOrder()
  expect(teacher.complaints).toEqual([])
})

test('the wall of all rooms shows how tense each is, and what stands', async ({
  browser,
  baseURL,
}) => {
  const everyone = await Person.at(browser, baseURL ?? '', wall)
  await ScriptedServer.at(everyone.page, boiling)
  await everyone.page.goto('/projector/key')
  const tile = everyone.page.getByRole('listitem').filter({ hasText: 'Room 3' })
  await expect(tile.getByText('Tension 81')).toBeVisible()
  await expect(tile.getByText('dangerous, up 19')).toBeVisible()
  await expect(tile.getByText('2 consultations open')).toBeVisible()
  await everyone.findsThePageInOrder()
  const [content, height] = await everyone.page.evaluate(() => [
    document.documentElement.scrollHeight,
    document.documentElement.clientHeight,
  ])
  expect(content).toBe(height)
})

test('once results are released, the wall says what each room came to', async ({
  browser,
  baseURL,
}) => {
  const everyone = await Person.at(browser, baseURL ?? '', wall, 'dark')
  await ScriptedServer.at(everyone.page, over)
  await everyone.page.goto('/projector/key')
  const tile = everyone.page.getByRole('listitem').filter({ hasText: 'Room 3' })
  await expect(tile.getByText(efficiency)).toBeVisible()
  await expect(tile.getByText('2 consultations open')).toBeHidden()
  await everyone.findsThePageInOrder()
  await tile.getByRole('link', { name: 'Show the results' }).click()
  await expect(everyone.page).toHaveURL(/\/projector\/key\/room-3$/)
})

for (const [name, viewport, colorScheme] of [
  ['phone', phone, 'dark'],
  ['laptop', laptop, 'light'],
] as const) {
  test(`a class is opened with fewer issues on a ${name}`, async ({ browser, baseURL }) => {
    const teacher = await Person.at(browser, baseURL ?? '', viewport, colorScheme)
    const { page } = teacher
    await ScriptedServer.at(page, opening)
    await page.goto(`/run/new/${opening.caseView.scenario}`)
    await expect(page.getByText('2 of 8 issues.')).toBeVisible()
    await page.getByRole('radio', { name: /^Full/ }).check({ force: true })
    await expect(page.getByText('8 of 8 issues.')).toBeVisible()
    await teacher.findsThePageInOrder()
    expect(teacher.complaints).toEqual([])
  })
}
