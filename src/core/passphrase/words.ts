/** 256 short, quiet words: one for each value of a byte, so that none comes up more often than another. */
export const WORDS: readonly string[] = (
  'acorn almond amber apple apron arch attic autumn bagel baker bakery balcony bamboo banjo barley basil ' +
  'basket bay beach bean bench berry birch bird biscuit blanket boat book bottle bowl branch bread breeze ' +
  'brick bridge brook broom brush bucket bud butter button cabin cake camel candle canoe canvas caramel carpet ' +
  'carrot castle cat cedar cello cherry chestnut chimney cinnamon clay cliff clock cloud clover coast cocoa ' +
  'coffee comb compass copper coral cork corn cotton cottage crane crayon cricket crumb cuckoo cup curtain ' +
  'daisy dawn deer desk dolphin donkey door dove drum duck dune easel echo elm ember fabric falcon feather ' +
  'fern fiddle fig finch flannel flower flute forest fox frog garden garlic ginger giraffe glacier globe glove ' +
  'goose grain grape grass gravel guitar hammock harbour harp hat hazel hedge heron hill honey horse igloo ' +
  'indigo island ivory ivy jacket jam jar jasmine jelly jigsaw juniper kettle kitchen kite kitten ladder ' +
  'lagoon lake lamp lantern lark lavender leaf lemon lentil lilac lily linen lizard lobster lotus maple marble ' +
  'market marsh meadow melon mint mitten moon moss mouse muffin mug nectar nest noodle nutmeg oak oats ocean ' +
  'olive onion orange orchard otter owl oyster paddle paper parsley path peach pear pebble pencil pepper piano ' +
  'pigeon pillow pine plum pocket pond poppy porch potato pumpkin puzzle quilt rabbit radio raft rain raisin ' +
  'reed ribbon rice river robin rocket roof rose saddle saffron sail salad sand sandal scarf seal shell shelf ' +
  'silver sparrow spoon spring squirrel star stone sugar sunset swan teapot thimble tulip turtle velvet violet ' +
  'walnut willow window'
).split(' ');
