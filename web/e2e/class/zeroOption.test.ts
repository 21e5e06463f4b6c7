import { expect, test } from '@playwright/test'
import { desk } from '../support/desk'
import { laptop, Person, phone, wall } from '../support/pages'
import { ParleyServer } from '../support/server'

test('a class plays the zero option from the printed link to released results', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const server = await ParleyServer.start()
  try {
    const teacher = await Person.at(browser, server.url, laptop)
    const amira = await Person.at(browser, server.url, phone)
    const boris = await Person.at(browser, server.url, phone, 'dark')
    const projector = await Person.at(browser, server.url, wall)

    await test.step('the code goes up on the wall', async () => {
      const code = await desk.opens(teacher, server, 'The Zero Option')
      await projector.page.goto(await desk.wall(teacher))
      await expect(projector.page.getByText(code, { exact: true })).toBeVisible()
      await projector.findsThePageInOrder()
      await amira.joins(code, 'Amira Benali')
      await boris.joins(code, 'Boris Wolfeschlegelstein')
      await expect(teacher.page.getByText('Boris Wolfeschlegelstein')).toBeVisible()
    })

    await test.step('seats are dealt and the room is brought to negotiate', async () => {
      await desk.deals(teacher)
      await teacher.presses('Begin the briefing')
      await expect(projector.page.getByRole('heading', { name: 'Briefing' })).toBeVisible()
      await teacher.presses('End the briefing')
      await expect(projector.page.getByRole('heading', { name: /Statements/ })).toBeVisible()
      // A facilitator ends the phase that the own page shows.
      await expect(teacher.page.getByRole('cell', { name: 'Statements 1' })).toBeVisible()
      await teacher.presses('End the statements')
      await expect(projector.page.getByRole('heading', { name: /Negotiation/ })).toBeVisible()
      await projector.findsThePageInOrder()
    })

    await test.step('the facilitator looks into the room, pauses it and tells it news', async () => {
      await teacher.follows('Room 1')
      await teacher.page.getByRole('toolbar').getByRole('button', { name: 'Pause' }).click()
      await expect(projector.page.getByText('Paused')).toBeVisible()
      await teacher.page.getByRole('toolbar').getByRole('button', { name: 'Resume' }).click()
      await teacher.presses('Post a bulletin')
      await teacher.page.getByLabel('Headline').fill('Fog over Geneva')
      await teacher.page.getByRole('dialog').getByRole('button', { name: 'Post' }).click()
      await expect(projector.page.getByText('Fog over Geneva')).toBeVisible()
      await teacher.findsThePageInOrder()
    })

    await test.step('nobody signs, and no deal is a legitimate end', async () => {
      await teacher.presses('End the play here')
      await teacher.findsThePageInOrder()
      await teacher.presses('End the play')
      await expect(projector.page.getByText('No deal')).toBeVisible()
      await amira.follows('Table')
      await expect(amira.page.getByRole('heading', { name: 'No deal' })).toBeVisible()
    })

    await test.step('the results are released', async () => {
      await teacher.follows('Results')
      await expect(teacher.page.getByText(/A deal was possible/)).toBeVisible()
      await expect(teacher.page.getByRole('img', { name: /more was possible/ })).toBeVisible()
      await teacher.findsThePageInOrder()
      await teacher.presses('Release the results')
      await teacher.presses('Release')
      await amira.presses('Show the results')
      await expect(amira.page.getByText(/A deal was possible/)).toBeVisible()
      await amira.findsThePageInOrder()
      await boris.follows('Table')
      await boris.presses('Show the results')
      await expect(boris.page.getByRole('img', { name: /more was possible/ })).toBeVisible()
      await boris.findsThePageInOrder()
      await expect(projector.page.getByRole('img', { name: /more was possible/ })).toBeVisible()
      await projector.findsThePageInOrder()
    })

    await test.step('signing out on one page shuts the other pages of that browser too', async () => {
      const other = await teacher.page.context().newPage()
      await other.goto('/run')
      await other.getByRole('button', { name: 'Sign out' }).click()
      await expect(teacher.page.getByRole('button', { name: 'Sign in' })).toBeVisible()
      await teacher.findsThePageInOrder()
    })

    for (const person of [teacher, amira, boris, projector]) expect(person.complaints).toEqual([])
  } finally {
    await server.stop()
  }
})
