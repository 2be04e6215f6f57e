-- Sample data for the demo server: a recipe collection. The same each time.
-- Load with: psql -X -q -v ON_ERROR_STOP=1 -f tandoor.sql

SET client_min_messages = warning;
BEGIN;

DO $$ BEGIN PERFORM setseed(0.7); END $$;

CREATE TABLE keywords (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE
);

CREATE TABLE recipes (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE,
    description text NOT NULL,
    servings smallint NOT NULL CHECK (servings BETWEEN 1 AND 12),
    working_minutes integer NOT NULL,
    waiting_minutes integer NOT NULL,
    total_minutes integer GENERATED ALWAYS AS (working_minutes + waiting_minutes) STORED,
    rating numeric(2, 1),
    created_at timestamptz NOT NULL
);

CREATE TABLE recipe_keywords (
    recipe_id integer NOT NULL REFERENCES recipes (id) ON DELETE CASCADE,
    keyword_id integer NOT NULL REFERENCES keywords (id),
    PRIMARY KEY (recipe_id, keyword_id)
);

CREATE TABLE steps (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recipe_id integer NOT NULL REFERENCES recipes (id) ON DELETE CASCADE,
    position smallint NOT NULL,
    instruction text NOT NULL,
    minutes smallint NOT NULL,
    UNIQUE (recipe_id, position)
);

CREATE TABLE ingredients (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    step_id integer NOT NULL REFERENCES steps (id) ON DELETE CASCADE,
    food text NOT NULL,
    amount numeric(7, 2) NOT NULL,
    unit text NOT NULL,
    note text
);

CREATE TEMPORARY TABLE mains ON COMMIT DROP AS
SELECT row_number() OVER () AS m, *
FROM (VALUES
    ('chicken', 'poultry', 500, 'g'), ('turkey', 'poultry', 450, 'g'), ('beef', 'meat', 500, 'g'), ('lamb', 'meat', 600, 'g'),
    ('pork', 'meat', 500, 'g'), ('salmon', 'fish', 400, 'g'), ('cod', 'fish', 450, 'g'), ('prawn', 'fish', 300, 'g'),
    ('tofu', 'vegan', 400, 'g'), ('lentil', 'vegan', 250, 'g'), ('chickpea', 'vegan', 400, 'g'), ('black bean', 'vegan', 400, 'g'),
    ('mushroom', 'vegetarian', 500, 'g'), ('pumpkin', 'vegetarian', 800, 'g'), ('aubergine', 'vegetarian', 2, 'pieces'),
    ('courgette', 'vegetarian', 3, 'pieces'), ('cauliflower', 'vegetarian', 1, 'head'), ('spinach', 'vegetarian', 400, 'g'),
    ('sweet potato', 'vegetarian', 700, 'g'), ('leek', 'vegetarian', 3, 'pieces')
) AS f (main, diet, amount, unit);

-- A way to cook anything: five steps, and what goes in beside the main thing (amount, unit, food).
CREATE TEMPORARY TABLE ways ON COMMIT DROP AS
SELECT row_number() OVER () AS w, *
FROM (VALUES
    ('curry', 'Indian', ARRAY['Cut the %s into bite-sized pieces.', 'Fry onion, ginger and garlic in the oil until golden.', 'Stir in the curry paste and let it sizzle for a minute.', 'Add the %s and the coconut milk and simmer gently.', 'Finish with lime juice and serve with rice.'], ARRAY['1 piece onion', '20 g ginger', '3 cloves garlic', '2 tbsp curry paste', '400 ml coconut milk', '1 piece lime', '250 g basmati rice']),
    ('stew', 'comfort food', ARRAY['Brown the %s in a heavy pot and set it aside.', 'Soften onion, carrot and celery in the same pot.', 'Pour in the stock and scrape up what sticks.', 'Return the %s, cover, and let it simmer until tender.', 'Season and scatter parsley over it.'], ARRAY['2 pieces onion', '3 pieces carrot', '2 sticks celery', '750 ml vegetable stock', '2 pieces bay leaf', '1 bunch parsley']),
    ('soup', 'starter', ARRAY['Prepare the %s and dice the vegetables.', 'Sweat leek and potato in butter.', 'Add stock and the %s and bring to the boil.', 'Simmer, then blend half of it.', 'Serve with cream and bread.'], ARRAY['1 piece leek', '2 pieces potato', '30 g butter', '1 l vegetable stock', '100 ml cream']),
    ('risotto', 'Italian', ARRAY['Warm the stock in a small pot.', 'Cook the %s in olive oil and keep it warm.', 'Toast the rice with the shallot and deglaze with wine.', 'Add the stock a ladle at a time, stirring.', 'Fold in butter, Parmesan and the %s.'], ARRAY['300 g risotto rice', '2 pieces shallot', '150 ml white wine', '1 l vegetable stock', '60 g Parmesan', '40 g butter']),
    ('tacos', 'Mexican', ARRAY['Toss the %s with cumin, smoked paprika and salt.', 'Quick-pickle the red onion in lime juice.', 'Fry the %s on high heat.', 'Warm the tortillas in a dry pan.', 'Fill them and top with coriander and yogurt.'], ARRAY['12 pieces corn tortillas', '2 tsp cumin', '1 tbsp smoked paprika', '1 piece red onion', '2 pieces lime', '1 bunch coriander', '150 g yogurt']),
    ('gratin', 'French', ARRAY['Heat the oven to 190 °C and butter a dish.', 'Slice the potatoes thinly.', 'Layer potatoes and %s, seasoning as you go.', 'Pour over the cream and top with Gruyère.', 'Bake until brown and bubbling; rest ten minutes.'], ARRAY['800 g potato', '300 ml cream', '120 g Gruyère', '0.5 tsp nutmeg', '4 sprigs thyme']),
    ('stir-fry', 'quick', ARRAY['Slice the %s and all vegetables thinly.', 'Mix soy sauce, honey and cornflour.', 'Stir-fry the %s in a very hot wok and take it out.', 'Stir-fry the vegetables until crisp.', 'Put everything together with the sauce.'], ARRAY['4 tbsp soy sauce', '1 tbsp honey', '2 tsp cornflour', '2 pieces bell pepper', '4 pieces spring onion', '1 tbsp sesame oil']),
    ('pie', 'baking', ARRAY['Roll out the pastry and chill it.', 'Cook the %s with onion and thyme.', 'Thicken with flour and stock and let it cool.', 'Fill the dish, cover with pastry and brush with egg.', 'Bake at 200 °C until golden.'], ARRAY['320 g shortcrust pastry', '1 piece onion', '3 sprigs thyme', '2 tbsp flour', '300 ml vegetable stock', '1 piece egg']),
    ('salad', 'summer', ARRAY['Grill the %s and let it cool.', 'Whisk mustard, vinegar and olive oil.', 'Tear the lettuce and halve the tomatoes.', 'Toss everything with the dressing.', 'Lay the %s on top.'], ARRAY['1 head lettuce', '250 g cherry tomatoes', '1 tsp mustard', '2 tbsp red wine vinegar', '4 tbsp olive oil']),
    ('pasta bake', 'family', ARRAY['Boil the pasta two minutes short of the packet''s time.', 'Fry the %s with garlic.', 'Simmer with the tomatoes and basil.', 'Mix with the pasta and cover with mozzarella.', 'Bake at 200 °C until the cheese is brown.'], ARRAY['400 g penne', '2 cloves garlic', '800 g canned tomatoes', '1 bunch basil', '200 g mozzarella']),
    ('tray bake', 'weeknight', ARRAY['Heat the oven to 210 °C.', 'Toss the %s with oil, lemon and oregano.', 'Spread on a tray with the potatoes and red onion.', 'Roast, turning once.', 'Crumble feta over it.'], ARRAY['750 g new potatoes', '2 pieces red onion', '1 piece lemon', '2 tsp oregano', '150 g feta', '3 tbsp olive oil']),
    ('burger', 'grill', ARRAY['Chop the %s finely.', 'Mix with breadcrumbs, egg and spices and shape patties.', 'Chill the patties for half an hour.', 'Grill them on both sides.', 'Serve in toasted buns with pickles.'], ARRAY['4 pieces burger buns', '80 g breadcrumbs', '1 piece egg', '8 slices pickles', '4 leaves lettuce', '4 tbsp mayonnaise'])
) AS f (form, keyword, instructions, pantry);

INSERT INTO keywords (name)
SELECT DISTINCT name FROM (SELECT diet FROM mains UNION ALL SELECT keyword FROM ways UNION ALL VALUES ('freezes well'), ('for guests')) AS k (name)
ORDER BY name;

INSERT INTO recipes (name, description, servings, working_minutes, waiting_minutes, rating, created_at)
SELECT initcap(style) || ' ' || main || ' ' || form,
    format('A %s %s with %s, %s and %s.', style, form, main, regexp_replace(pantry[1], '^\S+ \S+ ', ''), regexp_replace(pantry[2], '^\S+ \S+ ', '')),
    2 + (m + w) % 5, 15 + 5 * (m * w % 7), 5 * (m + 3 * w) % 60,
    CASE WHEN (m * 7 + w) % 4 > 0 THEN 3 + (m * w % 5) * 0.5 END,
    timestamptz '2024-03-02 18:00+00' + (m * 12 + w) * interval '2 days 5 hours'
FROM (SELECT *, (ARRAY['smoky', 'spicy', 'creamy', 'rustic', 'zesty', 'golden', 'quick'])[1 + (m * 3 + w * 5) % 7] AS style
    FROM mains, ways) AS dishes
ORDER BY w, m;

-- Names are unique by main thing and form, which are put apart again here.
CREATE TEMPORARY TABLE dishes ON COMMIT DROP AS
SELECT r.id AS recipe_id, m.*, w.*
FROM recipes r JOIN (SELECT row_number() OVER (ORDER BY w, m) AS n, m, w FROM mains, ways) AS o ON o.n = r.id
    JOIN mains m ON m.m = o.m JOIN ways w ON w.w = o.w;

INSERT INTO recipe_keywords (recipe_id, keyword_id)
SELECT d.recipe_id, k.id
FROM dishes d JOIN keywords k ON k.name IN (d.diet, d.keyword) OR k.name = 'freezes well' AND d.form IN ('stew', 'soup', 'curry')
    OR k.name = 'for guests' AND (d.m + d.w) % 6 = 0
ORDER BY 1, 2;

INSERT INTO steps (recipe_id, position, instruction, minutes)
SELECT d.recipe_id, s.position, replace(s.instruction, '%s', d.main), 3 + (d.m * s.position + d.w) % 18
FROM dishes d, unnest(d.instructions) WITH ORDINALITY AS s (instruction, position)
ORDER BY 1, 2;

INSERT INTO ingredients (step_id, food, amount, unit, note)
SELECT s.id, f.food, f.amount, f.unit, f.note
FROM dishes d
    JOIN LATERAL (
        SELECT 1::bigint AS position, d.main AS food, d.amount::numeric AS amount, d.unit, 'as fresh as you can get' AS note
        UNION ALL
        SELECT 1 + n % 4, regexp_replace(item, '^\S+ \S+ ', ''), split_part(item, ' ', 1)::numeric, split_part(item, ' ', 2),
            CASE WHEN random() < 0.2 THEN (ARRAY['to taste', 'finely chopped', 'optional', 'at room temperature'])[1 + floor(random() * 4)::int] END
        FROM unnest(d.pantry) WITH ORDINALITY AS p (item, n)
    ) AS f ON true
    JOIN steps s ON s.recipe_id = d.recipe_id AND s.position = f.position
ORDER BY s.id, f.food;

CREATE VIEW shopping_list AS
SELECT r.name AS recipe, i.food, sum(i.amount) AS amount, i.unit
FROM recipes r JOIN steps s ON s.recipe_id = r.id JOIN ingredients i ON i.step_id = s.id
GROUP BY r.name, i.food, i.unit;

CREATE INDEX recipes_search ON recipes USING gin (to_tsvector('english', name || ' ' || description));
CREATE INDEX ingredients_food ON ingredients (food);

COMMENT ON TABLE recipes IS 'One row for each recipe; its steps hold the text.';
COMMENT ON COLUMN ingredients.step_id IS 'The step in which it is first used.';
COMMENT ON VIEW shopping_list IS 'What to buy for a recipe.';
DO $$ BEGIN EXECUTE format('COMMENT ON DATABASE %I IS %L', current_database(), 'Recipe collection'); END $$;

COMMIT;
ANALYZE;
