import { expect, test } from '@playwright/test'
import { laptop, Person, phone } from '../support/pages'
import { enter, scenes } from './scenes'

const devices = [
  { name: 'phone', viewport: phone, colorScheme: 'light' },
  { name: 'laptop', viewport: laptop, colorScheme: 'dark' },
] as const

for (const { name, viewport, colorScheme } of devices) {
  for (const [scene, script] of Object.entries(scenes)) {
    test(`${scene} on a ${name}`, async ({ browser, baseURL }) => {
      const person = await Person.at(browser, baseURL ?? '', viewport, colorScheme)
      await enter(person.page, script)
      await person.findsThePageInOrder()
      expect(person.complaints).toEqual([])
      await person.page.context().close()
    })
  }
}
