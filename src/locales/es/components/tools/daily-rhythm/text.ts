import type * as English from '~/components/tools/daily-rhythm/text';
import type { Like } from '~/locales/like';

export const TEXT: Like<typeof English.TEXT> = {
  hint: 'Una línea es suficiente. Cualquiera puede quedar en blanco, hoy y todos los días.',
  parts: {
    morning: {
      name: 'Por la mañana',
      ask: 'Una cosa pequeña que serviría',
      hint: 'Tan pequeña como el día. Descansar cuenta.',
      ideas: ['beber un poco de agua', 'abrir una ventana', 'lavarme la cara', 'descansar hoy'],
      noted: 'Está aquí si la quieres. Si el día va por otro lado, también está bien.',
      onward: 'Hacer de la línea de la mañana una acción mínima',
    },
    midday: {
      name: 'Al mediodía',
      ask: 'Una pausa, o algo más pequeño',
      hint: 'Lo de hoy puede hacerse más pequeño, o esperar.',
      ideas: ['los dos pies en el suelo un momento', 'la mitad', 'dejar el resto por hoy'],
      noted: 'Anotado. El resto del día puede ser pequeño.',
      onward: 'Hacer una pausa',
    },
    evening: {
      name: 'Al final del día',
      ask: 'Una cosa que hubo',
      hint: 'Buena, mala o corriente. Después, por hoy es suficiente.',
      ideas: ['llegué hasta aquí', 'descansé', 'fue un día pesado', 'no se me ocurre nada'],
      noted: 'Anotado. Por hoy es suficiente.',
      onward: 'Anotarlo como algo que hiciste',
    },
  },
  save: 'Guardar esto para hoy',
  nothing: 'No hay nada nuevo escrito. Una palabra es suficiente, y ninguna también.',
  another: 'Otra línea para hoy',
  mine: 'Días con una línea tuya',
};
