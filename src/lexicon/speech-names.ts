import { MORE_GIVEN_NAMES } from './given-names.js';
import type { Gender } from './titles.js';

/**
 * Common given names that tell a gender, of many countries; names in use for both are left out. They break
 * ties when a pronoun could mean either of two people, so a gap costs little and an error more.
 */
const list = (names: string, gender: Gender): [string, Gender][] =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => [name, gender]);

export const GIVEN_NAMES: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...list(
    `aaron abdul abdullah abdel adam adrian ahmad ahmed alan albert alejandro aleksandr alexander alfred ali allan amir
    andre andrei andrés andrew andrzej anthony antonio antónio arthur arturo arvind ashok asif bakyt barack
    bashar benjamin bernard bilal bill boris brad brendan brian bruce carl carlos cedric charles chen christopher
    colin craig cyril daniel darren dave david dean dennis derek dieter dimitri dmitry dominic donald douglas duncan
    edward eduardo emmanuel enrique eric ernesto erik farid felix fernando francisco frank franz fred frederick gareth
    gary geoffrey george georgi gerald gerard giovanni giuseppe gordon graham greg gregory guillermo gustavo hans
    harold harry hassan hector henri henrik henry herbert hiroshi howard hugh hugo hussein hussain ian ibrahim igor imran ivan
    jack jacob jaime jakob james jamal jan javier jeff jeffrey jeremy jerome jim joe joel johan johannes john jonathan
    jorge josé jose joseph josh joshua juan julian jürgen justin karim karl keith kenji kenneth kevin khaled khalid klaus kofi
    konstantin kumar kwame lars lawrence leo leonard leonid louis luca lucas ludwig luigi luis luke mahmoud manuel marc
    marcel marco marcus mario mark martin mateo mathieu matteo matthew maurice michael michel miguel mike mikhail
    mohamed mohammad mohammed moses muhammad mustafa nasser nathan neil nelson nicholas nick nigel nikolai nurlan oleg oleksandr
    oliver omar oscar osman otto pablo patrick paul paulo pavel pedro peter philip philippe pierre pieter piotr rafael
    raed raj rajesh raúl raul ravi raymond recep ricardo richard rishi robert roberto rodolfo rodrigo roger roland
    ronald rory ross rupert russell ryan saeed salvador samir samuel sanjay scott sean sergei sergey sergio
    simon stanley stefan stephen steve steven stuart sunil suresh takeshi tariq terence thabo theodore thomas tim timothy
    toby todd tomasz tony trevor vasily victor viktor vijay vincent vladimir volodymyr wael walter wei
    wilhelm william winston wolfgang xavier yasser yuri yusuf youssef zoran aleksey alexei arvin benigno callum celso
    danyal darius emeka ethan fyodor gaz ismail joao joão kurt lloyd malcolm mehmet mitch murat nikos oluwaseun
    osama piers ramon rashid reuben sebastian seamus tomas tunde umar usman uwe yitzhak
    benjamin bradley clive damian darrell donovan dylan edgar elliot elliott eugene fabio gavin
    glenn grant guy ivor jared jason kieran leon liam lionel louie luiz mick miles mitchell neville nicolas noel norman owen phil ralph randy rick ron rudolf rufus saul seth shane sid spencer
    stan ted tobias travis troy vernon vince wayne wesley zachary
    aleksander alessandro alfonso alvaro anders anselm anton arjun armando artur august bartosz bashir björn
    bogdan bruno cem christos claudio clemens damir danilo darko davor didier diego dmytro dragan eduard emil
    emre enzo esteban ewan fabian faisal ferdinand ferenc filip finn florian francois françois gabriel ganesh
    georg gheorghe giorgio goran gunther günter habib hamza heinrich heinz helmut ibrahima idris ignacio ilya
    ioannis ismael jaroslav jens joaquin joaquín jonas josef jozef julio kamal kaspar kenan kiran konrad
    krzysztof laszlo leandro leopold lorenzo lothar lukas maciej magnus maksim malik manfred marcin marek
    mariusz markus massimo matthias maurizio maxim mehdi mihai mikael mikko milan milos miloš miroslav mohan
    nadir nicolae nicolás nikola olaf oleh olivier ondřej oskar osvaldo otis paolo pascal pavlos petar petr
    petros radek rafal rainer rajiv ramesh ramiro raphael reinhard renato reza rolf roman ruben sadiq sami
    sandro sanjeev santiago siegfried slobodan stavros stefano sven tadeusz tarek teodor thierry thorsten
    ulrich valentin vasile vikram vladislav waleed walid wojciech yann yannis yiannis youssouf yves zbigniew
    zoltan zoltán ángel`,
    'male',
  ),
  ...list(
    `abigail ada adriana agnes aicha aisha alejandra alexandra alice alicia alina amanda amelia amina amy ana anastasia
    andrea angela angelina anita ann anna anne annie antonia arlene audrey aurora aurélie ayesha barbara beatrice
    beatriz becky bella bernadette beth betty beverley brenda bridget camila carmen carol carolina caroline catherine
    cecilia celia chantal charlotte chiara chloe christina christine claire clara claudia colette consuelo corinne
    cristina cynthia daniela deborah denise diana diane dolores donna dora dorothy edith eileen elaine elena eleanor
    elif elisa elizabeth ella ellen ellie elmira eloise elsa emily emma erica esther eva evelyn fatima fatma fern
    fiona florence frances francesca gabriela gemma georgina geraldine gertrude gillian gloria grace greta guadalupe
    gulnara gwen hannah harriet hayley heather heidi helen helena hilary hilda ida imelda inga ingrid irene irina
    isabel isabella isabelle ivana jacqueline jane janet janice jennifer jenny jessica jill joan joanna
    jocelyn josephine joyce juana judith judy julia juliana julie karen karin katarina kate katherine kathleen
    katie kayla kelly kerstin khadija kristina laila lara laura lauren leila lena leticia lila lilian lina linda lisa
    lois lorna lorraine louise lucia lucy lydia lynn madeleine magdalena maggie manuela margaret margarita marguerite
    maria mariam marian marie marina marta martha mary maryam maureen meera megan melanie melissa mercedes mia michelle
    mildred miriam molly monica nadia nadine nancy naomi natalia natalie natasha nicola nicole nina nora noor norma olga
    olivia paloma pamela patricia paula pauline penelope petra phoebe pilar polly priya rachel rania rebecca regina
    rita roberta rosa rosalind rose rosemary roxana rowena ruth sabine sabrina sadia saira sally samantha samira
    sandra sara sarah selma shannon sharon sheila shirley silvia simone sofia sonia sophia sophie stella stephanie
    sue susan susanna suzanne svetlana sylvia tamara tanya tara tatiana teresa teresita thandiwe thelma theresa tina
    tracey tracy ursula valentina valeria valerie vanessa vera veronica victoria violet virginia vivian wanda wendy
    winifred xiomara yasmin yolanda yvette yvonne zainab zara zeinab zoe agnieszka aleksandra anjali bronwyn
    carys dana eilidh esnart flora freya gladys hazel ines ingeborg ivy joy kezia liezl ludmila
    maricel mavis nena niamh oksana olena phyllis prisca rukhsana saoirse shabana sinéad siobhan sunita ulla uma
    adela agata agnese aida alba alessandra alma amal amara amparo ana-maria anastasija anja anke anneke annika
    antje asha asma astrid aurelia benedetta bianca birgit brigitte britta bárbara carla carlotta carmela
    catalina claudine cláudia concepción cornelia cátia cécile céline dagmar daria deepika delia dominika doris
    dorothea edna elvira emilia emine esmeralda esra eszter eugenia fabienne farah fatou federica feride
    filomena frauke frida gisela giulia gunilla hanna hanne heike helga henrietta hildegard ilona ilse inês
    ioana iryna isaura ivonne jana jasmina jelena joana johanna jolanta josefina jovana judit jutta karolina
    katalin katerina katharina katja kinga klara lakshmi larissa layla leonor lidia ljiljana lotte lourdes
    luciana luisa luiza lyudmila maja malgorzata mareike margit mariana mariella marija marijke martina
    mathilde matilda małgorzata milena mira mirjam monika nadezhda nadja nasreen natalija neha nuria odile
    paola petronella piedad priyanka renata rocío rosalía rosario ruxandra samina sanja saskia sigrid silke
    silvana sofie soledad solveig sonja susanne svenja sylvie tatjana teodora tereza thérèse ulrike vesna
    victoire viktoria violeta wiebke yasmine yuliya zdenka zofia zsuzsa`,
    'female',
  ),
  ...list(MORE_GIVEN_NAMES.male, 'male'),
  ...list(MORE_GIVEN_NAMES.female, 'female'),
]);

/** Endings that given names of one gender mostly have, where the list does not know them: weak evidence. */
export function genderByEnding(name: string): Gender | null {
  if (name.length < 4) return null;
  if (/(?:ette|elle|ina|ia|isha|elia|yna|ova|eva|lyn|anne|beth|een|ara|ella|ita)$/.test(name))
    return 'female';
  if (/(?:us|ert|ard|ald|slav|mir|bek|ullah|uddin|ov|ev|son|berto|ardo|ando|ric)$/.test(name)) return 'male';
  return null;
}
