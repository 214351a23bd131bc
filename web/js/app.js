// Start here: how the page fits together.
//
//   address ──parse──▶ state.at ──▶ searching, reading ──▶ state.search, state.reading … ▶ components
//      ▲                                                                                      │
//      └────────────────── navigation (push, draft, settle; Back) ◀──── what someone does ◀───┘
//
// `store.js` holds one state. A component is a function that takes what it needs, finds its place in
// `index.html`, subscribes to the store and fills that place with nodes. A link is a plain link:
// `navigation.js` catches clicks on those that lead to this page. Pure parts, without any page:
// `url-state.js`, `move-address.js`, `move-questions.js`, `days.js`, `sankey.js`, `annotated-text.js`, `typed-fragment.js`.

import { advice } from './advice.js';
import { UNANSWERED } from './answers.js';
import { articleOptions } from './article-options.js';
import { chips } from './chips.js';
import { dateForm } from './date-form.js';
import { createLabels } from './dimensions.js';
import { entityPage } from './entity-page.js';
import { exports } from './exports.js';
import { facets, FIRST_SIZES } from './facets.js';
import { flowList } from './flow-list.js';
import { help } from './help.js';
import { histogram } from './histogram.js';
import { hits } from './hits.js';
import { NOTHING } from './keeping.js';
import { keyboard } from './keyboard.js';
import { moveFacets } from './move-facets.js';
import { moveList } from './move-list.js';
import { moveOptions } from './move-options.js';
import { moveSearching } from './move-searching.js';
import { createNavigation } from './navigation.js';
import { notice } from './notice.js';
import { pager } from './pager.js';
import { reader } from './reader.js';
import { reading } from './reading.js';
import { searchBox } from './search-box.js';
import { searching } from './searching.js';
import { similar } from './similar.js';
import { start } from './start.js';
import { status } from './status.js';
import { createStore } from './store.js';
import { parse } from './url-state.js';
import { viewLinks } from './view-links.js';
import { views } from './views.js';

const at = parse(location.search);
const store = createStore({
  at,
  via: 'push',
  facetSizes: FIRST_SIZES,
  marks: true,
  search: UNANSWERED,
  moves: UNANSWERED,
  flows: UNANSWERED,
  reading: NOTHING,
  similar: NOTHING,
  profile: NOTHING,
});
const labels = createLabels();
const navigation = createNavigation(store);

const { retry: retrySearch } = searching({ store, labels });
const { retryMoves, retryFlows } = moveSearching({ store, labels });
const { retryArticle, retrySimilar, retryEntity } = reading({ store, labels });

searchBox({ store, navigation, labels });
start({ store });
status({ store });
advice({ store, labels });
exports({ store });
chips({ store, navigation, labels });
viewLinks({ store });
histogram({ store, dates: dateForm({ store, navigation }) });
moveFacets({ store, navigation, labels });
facets({ store, navigation, labels });
articleOptions({ store, navigation });
notice({ store, labels, retrySearch });
hits({ store });
pager({ store });
moveOptions({ store, navigation });
moveList({ store, labels, retry: retryMoves });
flowList({ store, labels, retry: retryFlows });
reader({ store, retryArticle });
similar({ store, retrySimilar });
entityPage({ store, retryEntity });
keyboard({ store, navigation, openHelp: help() });

// Last, since it moves the focus to what the others have built.
views({ store, navigation });

store.update({});
