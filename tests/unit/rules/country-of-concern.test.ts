import { developedInCountryOfConcern } from '../../../src/rules/country-of-concern.ts';

it.each(['CN', 'HK', 'MO'])('finds a developer headquartered in %s, whatever is known of the others', (country) => {
  expect([developedInCountryOfConcern([country]), developedInCountryOfConcern(['US', country]), developedInCountryOfConcern([null, country])]).toEqual([true, true, true]);
});

it('finds none where the countries of all developers are known', () => {
  expect([developedInCountryOfConcern(['US']), developedInCountryOfConcern(['US', 'TW'])]).toEqual([false, false]);
});

it('does not know where a country or every developer is missing', () => {
  expect([developedInCountryOfConcern([null]), developedInCountryOfConcern(['US', null]), developedInCountryOfConcern([])]).toEqual([null, null, null]);
});
