/** Countries whose people bear their father's and their mother's surname, and are called by the first. */
const TWO_SURNAMES = new Set([
  'ES',
  'MX',
  'AR',
  'CO',
  'VE',
  'PE',
  'CL',
  'CR',
  'EC',
  'BO',
  'PY',
  'UY',
  'CU',
  'DO',
  'GT',
  'HN',
  'SV',
  'NI',
  'PA',
  'PR',
]);

/** Given names that stand second in Spanish names; any other second word is a surname. */
const GIVEN = new Set(
  (
    'Abel Adolfo Adrián Agustín Alberto Alejandra Alejandro Alexander Alexandra Alexis Alfonso Alfredo Alicia Alma ' +
    'Álvaro Amadeo Amelia Ana Andrea Andrés Ángel Ángela Ángeles Aníbal Antonia Antonio Araceli Ariel Armando Arnoldo ' +
    'Arturo Asunción Augusto Aurora Beatriz Begoña Benjamín Bernardino Bernardo Blanca Bosco Camilo Caridad Carla ' +
    'Carlos Carmen Carolina Cecilia César Clara Claudia Claudio Clemente Consuelo Cristina Cristóbal Dámaso Daniel ' +
    'Daniela Darío David Diego Dolores Domingo Edgar Edgardo Edmundo Eduardo Edwin Elena Elías Elisa Elizabeth Elsa ' +
    'Emilia Emilio Enrique Ernesto Esperanza Esteban Esther Eugenia Eugenio Evelyn Federico Felipe Félix Fermín Fernanda ' +
    'Fernando Fidel Francisca Francisco Gabriel Gabriela Gerardo Germán Gerónimo Gilberto Gonzalo Graciela Gregorio ' +
    'Guadalupe Guillermo Gustavo Haydée Héctor Helena Heriberto Hernán Hernando Hipólito Horacio Hugo Humberto Ignacia ' +
    'Ignacio Ileana Inés Inmaculada Irene Isaac Isabel Ismael Iván Jacinto Jaime Javier Jesús Joaquín Jorge José Josefina ' +
    'Juan Julia Julián Julio Lázaro Leandro Leonardo Leonel Leonor Leopoldo Lorenzo Loreto Lourdes Lucas Lucía Luis Luisa ' +
    'Luz Magdalena Manuel Marcela Marcelino Marcelo Marco Marcos Margarita María Mariana Mariano Mario Marta Martha ' +
    'Martín Matías Mauricio Mauro Máximo Mercedes Miguel Milagros Moisés Mónica Natalia Néstor Nicolás Nora Norma Octavio ' +
    'Ofelia Olga Omar Orlando Óscar Osvaldo Ovidio Pablo Paloma Pascual Patricia Patricio Paula Paz Pedro Pilar Rafael ' +
    'Ramiro Ramón Raquel Raúl Rebeca Reinaldo René Ricardo Roberto Rocío Rodolfo Rodrigo Rogelio Rolando Román Roque Rosa ' +
    'Rosario Rubén Salvador Samuel Sandra Santiago Sebastián Sergio Silvia Simón Sofía Soledad Sonia Susana Teresa Tomás ' +
    'Trinidad Valentín Verónica Vicente Víctor Victoria Vilma Vladimir Walter Wilfredo Ximena Yolanda Adán Gil Moreira'
  )
    .split(' ')
    .map(plain),
);

const PARTICLE = /^(?:de|del|la|las|los|y|e)$/i;

/** Surnames of a Spanish name, each with its particles, and what stands before them; `null` where it has not two. */
interface SpanishName {
  readonly given: string;
  readonly first: string;
  readonly second: string;
}

/** Takes "Carlos Alvarado Quesada" apart; `null` for names of other countries and of one surname. */
export function spanishName(name: string, country: string | undefined): SpanishName | null {
  if (!TWO_SURNAMES.has(country ?? '')) return null;
  const words = name.split(/\s+/);
  let at = 1;
  // "María de los Ángeles": particles inside the given names go with them.
  for (let next = at; next < words.length; next++) {
    if (GIVEN.has(plain(words[next]!))) at = next + 1;
    else if (!PARTICLE.test(words[next]!)) break;
  }
  const surnames: string[] = [];
  let particles: string[] = [];
  for (const word of words.slice(at)) {
    if (PARTICLE.test(word)) {
      if (word === 'y') continue;
      particles.push(word);
    } else {
      surnames.push([...particles, word].join(' '));
      particles = [];
    }
  }
  if (surnames.length !== 2 || /^\p{Lu}\.?$/u.test(words[1] ?? '')) return null;
  return { given: words.slice(0, at).join(' '), first: surnames[0]!, second: surnames[1]! };
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
