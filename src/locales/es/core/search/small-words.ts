/** Words without a subject of their own, without accents, as they are compared. */
export const SMALL =
  'a al algo algun alguna algunas algunos ante antes aqui asi aun aunque cada como con cual cuando cuanto da de del desde ' +
  'donde dos e el ella ellas ellos en entre era eres es esa esas ese eso esos esta estan estar estas este esto estos estoy ' +
  'fue fui ha habia hace hacer hago han has hasta hay he incluso la las le les lo los me mi mis mas mucho muy ni no nos ' +
  'nuestra nuestro o os otra otro para pero poco por porque pues que quien se sea ser si sido sin so sobre son soy su sus ' +
  'tal tambien tan tanto te tengo ti tiene todo todos tu tus u un una unas uno unos va vez voy y ya yo';

/** Words that any sentence may have, without accents: each tells less than the words around it. */
export const COMMON =
  'ahora alguien ambos aquel aquella aquellos bastante cosa cosas daba dan dar debo decir despues dice dicen digo ' +
  'dijo dio durante encima iba ir junto lado lejos llega llegar luego manera menos mientras misma mismo modo nada ' +
  'nadie necesito nunca parte pasa poder pone poner puede puedo querer quiere quiero quiza sabe saber sacar sale ' +
  'salir siempre solamente solo tener toda todas todavia toma tomar unicamente vamos vas ven venir viene';
