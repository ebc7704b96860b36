/** Words without a subject of their own, without accents, as they are compared. */
export const SMALL =
  'a al algo algun alguna algunas algunos ante antes aqui asi aun aunque cada como con cual cuando cuanto da de del desde ' +
  'donde dos e el ella ellas ellos en entre era eres es esa esas ese eso esos esta estan estar estas este esto estos estoy ' +
  'fue fui ha habia hace hacer hago han has hasta hay he incluso la las le les lo los me mi mis mas mucho muy ni no nos ' +
  'nuestra nuestro o os otra otro para pero poco por porque pues que quien se sea ser si sido sin so sobre son soy su sus ' +
  'tal tambien tan tanto te tengo ti tiene todo todos tu tus u un una unas uno unos va vez voy y ya yo';
