import type { Words } from './words';

/** Organisations that hold offices, and places that are no countries, with a message of their own. */
export const ORGANISATIONS: Readonly<Record<string, string>> = {
  Wales: 'organisationWales',
  Scotland: 'organisationScotland',
  'Northern Ireland': 'organisationNorthernIreland',
  Greenland: 'organisationGreenland',
  'South Ossetia': 'organisationSouthOssetia',
  International: 'organisationInternational',
  "Luhansk People's Republic": 'organisationLuhanskPeoplesRepublic',
  'United Nations': 'organisationUnitedNations',
  "Donetsk People's Republic": 'organisationDonetskPeoplesRepublic',
  'Artsakh (Nagorno-Karabakh)': 'organisationArtsakhNagornoKarabakh',
  'Northern Cyprus': 'organisationNorthernCyprus',
  Somaliland: 'organisationSomaliland',
  Hamas: 'organisationHamas',
  'Houthi movement': 'organisationHouthiMovement',
  "Kurdistan Workers' Party": 'organisationKurdistanWorkersParty',
  NATO: 'organisationNATO',
  Hezbollah: 'organisationHezbollah',
  Taliban: 'organisationTaliban',
  'Libyan National Army': 'organisationLibyanNationalArmy',
  'Islamic State': 'organisationIslamicState',
  'al-Qaeda': 'organisationAlQaeda',
  'Rapid Support Forces': 'organisationRapidSupportForces',
  'Syrian Democratic Forces': 'organisationSyrianDemocraticForces',
  'Popular Mobilisation Forces': 'organisationPopularMobilisationForces',
  'Southern Transitional Council': 'organisationSouthernTransitionalCouncil',
  'World Health Organization': 'organisationWorldHealthOrganization',
  'International Atomic Energy Agency': 'organisationInternationalAtomicEnergyAgency',
  'Organisation for the Prohibition of Chemical Weapons':
    'organisationOrganisationForTheProhibitionOfChemicalWeapons',
  'International Criminal Court': 'organisationInternationalCriminalCourt',
  'International Monetary Fund': 'organisationInternationalMonetaryFund',
  'World Bank': 'organisationWorldBank',
  'World Trade Organization': 'organisationWorldTradeOrganization',
  'International Committee of the Red Cross': 'organisationInternationalCommitteeOfTheRedCross',
  'Organization for Security and Co-operation in Europe':
    'organisationOrganizationForSecurityAndCoOperationInEurope',
  'Arab League': 'organisationArabLeague',
  'African Union': 'organisationAfricanUnion',
  ASEAN: 'organisationASEAN',
  'European Central Bank': 'organisationEuropeanCentralBank',
  'European Union': 'organisationEuropeanUnion',
  'European Commission': 'organisationEuropeanCommission',
  'European Council': 'organisationEuropeanCouncil',
  'European Parliament': 'organisationEuropeanParliament',
  'Organisation of Islamic Cooperation': 'organisationOrganisationOfIslamicCooperation',
};

/** The organisation in the reader's language where it has a name there; as the dataset has it where not. */
export function organisationName(words: Words, name: string): string {
  const message = ORGANISATIONS[name];
  return message ? words.message(message) : words.english(name);
}
