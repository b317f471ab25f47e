/** A person of the benches, as a row of a list or a form gives her. */
export interface Person {
  name: string;
  street: string;
  postcode: string;
  town: string;
  country: string;
}

const given = (
  'Anna Peter Maria John Zoë Łukasz Katarzyna Søren Héloïse Fatima Grace Miguel Ingrid Tomáš Özlem William ' +
  'Hannah Oliver Amélie George Nadia Thomas Chloë Samuel Aoife Daniel Priya Edward Siân Joseph Leila Arthur ' +
  'Ruth Henry Marta Simon Éva Patrick Wanjiru Hugh'
).split(' ');
const family = (
  'Smith O’Connor Kowalska García Müller Jørgensen Whitfield Novák Haddad Wright Taylor-Jones Okafor Bianchi ' +
  'Nguyen Davies Khan Evans Thomas Patel Walker Hughes Green Clarke Murphy Wood Begum Hall Ward Lewis Šimić ' +
  'Turner Baker Cooper Morris Ahmed Morgan Bell Kelly Bailey Richardson Cox Marshall Chapman Ellis Shaw Gray ' +
  'Fletcher Sharma Webb Palmer'
).split(' ');
const towns = (
  'Leeds York Bath Cardiff Swansea Norwich Exeter Durham Lincoln Chester Oxford Derby Truro Ely Wells Perth ' +
  'Dundee Stirling Newport Bangor Preston Salford Lancaster Worcester Wakefield'
).split(' ');
const streets = ['Mill Lane', 'High Road', 'Maple Street', 'Church Row', 'Station Road', 'Abbey Walk'];

/** People before the first comes again: 40 given names, 26 initials, 50 family names, 25 towns. */
const people = 40 * 26 * 50 * 25;
/** A prime that shuffles them: a list is not sorted by name. */
const stride = 48_271;

/** Nobody twice below 1,300,000; the same person for the same index. */
export function personAt(index: number): Person {
  let rest = (index * stride) % people;
  const take = (count: number) => {
    const taken = rest % count;
    rest = Math.floor(rest / count);
    return taken;
  };
  const initial = String.fromCharCode(65 + take(26));
  const name = `${given[take(40)]} ${initial}. ${family[take(50)]}`;
  const town = towns[take(25)] ?? '';
  return {
    name,
    street: `${1 + (index % 240)} ${streets[index % streets.length]}`,
    postcode: `${town.slice(0, 2).toUpperCase()}${1 + (index % 19)} ${index % 10}AB`,
    town,
    country: 'GB',
  };
}
