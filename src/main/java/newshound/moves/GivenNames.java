package newshound.moves;

import java.util.Locale;
import newshound.article.Entity;

/// Which pronouns cannot mean a person, by the given name: `she` is nobody called John. Names that women and men have,
/// and those that are not listed, go with either.
final class GivenNames {
    private static final WordList OF_WOMEN = WordList.of("""
            abigail adele adena agnes aicha aisha alexandra alice alicia alison allison amanda amber amelia
            amy ana anastasia angela angelica angie anita ann anna anne annette annie antonia anya arianna
            astrid audrey barbara beatrice belinda bernadette beth bethany betty beverly bonnie brenda
            bridget brigitte camilla candace carla carly carmen carol carole caroline carolyn catherine
            cathy cecilia charlotte cheryl chloe christina christine cindy claire clara claudia colleen
            connie cristina cynthia daniela danielle daphne dawn deborah debra deepika denise diana diane
            divya donna doris dorothy edith eileen elaine eleanor elena elisa elisabeth elise elizabeth ella
            ellen eloise emilia emily emma erica erika erin estelle esther eva eve evelyn fatima felicia
            fiona florence frances francesca gabriela gabrielle gail gemma geraldine gillian gina ginni
            giorgia giulia gloria grace greta gretchen hanna hannah harriet heather heidi helen helena
            helene hilary hillary holly ilaria indra ines ingrid irene irina isabel isabella isabelle ivana
            jacqueline jane janet janice jasmine jeanette jeanne jennifer jenny jessica jill joanna joanne
            jocelyn josephine joyce juanita judith judy julia juliana julie juliet kamala karen karin kate
            katharina katharine katherine kathleen kathryn kathy katie katrina kayla kirsten kristen kristin
            kristina lakshmi larissa laura lauren laurie leah leila lena lilian lillian linda lisa liz lois
            lori lorraine louise lucia lucinda lucy lydia lynda mackenzie madeleine madeline maggie marcia
            margaret margarita margot maria marianne marie marilyn marina marissa marjorie martha martina
            mary maureen megan meghan melanie melinda melissa mercedes meredith mia michelle mira miranda
            miriam molly monica nadia nancy naomi natalia natalie natasha neha nicole nina nora norma olga
            olivia padma paige pamela patricia patty paula pauline peggy penelope petra philippa phoebe
            phyllis pooja priscilla priya rachel rebecca regina renata renee rita roberta rosa rosalind rose
            rosemary roshni ruth sabine sabrina sallie sally samantha sandra sanjana sara sarah sharon
            sheila shelley sheryl shirley silvia sinead siobhan sofia sonia sonja sophia sophie stella
            stephanie sue sunita susan susanna susanne suzanne sylvia tamara tammy tanya tara tatiana teresa
            tessa theresa tiffany tina trisha ulrike ursula valentina valerie vanessa vera veronica victoria
            violet virginia vivian wanda wendy yolanda yvette yvonne zainab zoe
            """);
    private static final WordList OF_MEN = WordList.of("""
            aaron abdul abdullah abhishek adam adrian ahmed alan albert alberto alejandro alessandro
            alexander alfred ali alistair allan allen amit anand anders andre andreas andrew andrey angus
            anil anthony antoine anton antonio arnaud arnold arthur arun ashok axel barack barry bart ben
            benjamin bernard bernd bernie bill bob boris brad bradley brandon brendan brent brett brian
            bruce bruno bryan calvin carl carlos carsten cedric charles charlie chester christian christoph
            christophe christopher chuck claude clayton clifford clive colin conrad craig curtis cyril dan
            daniel dario darren dave david dean demis denis dennis derek desmond dick didier diego dieter
            dmitri dmitry dominic don donald doug douglas duncan dustin dwight ed eddie edgar edmund eduardo
            edward edwin elliott elon emmanuel eric erich erik ernst eugene evan fabio felix ferdinand
            fernando francesco francis francois frank franz fred frederic frederick friedrich fritz gareth
            gary gavin geoff geoffrey george georges gerald gerard gerhard giovanni giulio giuseppe glenn
            gordon graham greg gregory guido guillaume gunter guy hamish hans harold harry harsh harvey
            hector heinrich henri henrik henry herbert hermann horst howard hugh hugo ian igor ilya ivan
            jack jacob jacques jake jakob jamal james jason javier jeff jeffrey jens jeremy jerome jerry
            jesus jim jimmy joachim joe joel joerg johan johann john johnny jon jonas jonathan jorge jose
            josef joseph josh joshua juan juergen julian julien julius jurgen justin karl keith ken kenneth
            kevin klaus konstantin kurt kyle lachlan larry lars laurent lawrence len leo leon leonard leonid
            leopold lewis liam lionel lloyd lorenzo louis luc luca lucas luigi luis lukas luke manuel marc
            marcel marco marcus mario mark markus martin marvin massimo mathias mathieu matt matthew
            matthias maurice maxim maximilian mehmet michael michel miguel mike mikhail milton mitch mohamed
            mohammad mohammed mohan morris mukesh murray mustafa nathan nathaniel neil nicholas nick nicolas
            nigel nikhil nikolai noah noam norman oleg oliver olivier omar oscar oswald otto pablo paolo
            pascal patrick paul pavel pedro pete peter phil philip philipp philippe phillip pierre piotr
            rafael raghuram rahul raj rajeev rajesh rajiv ralf ralph ramesh randall randy raymond reed reid
            reinhard rex ricardo richard rick rob robert roberto rodney rodrigo roger roland rolf roman ron
            ronald ross roy rudolf rupert russell ryan salvatore samuel sanjay satya scott sean sebastian
            sergei sergey sergio seth shane shaun sheldon shigeru silvio simon sourabh stan stanley stefan
            stefano stephan stephen steve steven stewart stuart sundar sunil suresh sven tariq ted terence
            terrence theodore thierry thomas tim timothy toby todd tom tommy tony travis trevor ulrich umar
            uwe victor vijay vikram viktor vince vincent vinod vivek vladimir wade walter warren wayne
            werner wilhelm will william willie wolfgang xavier yann yuri yves zachary zvi
            """);
    private static final WordList SHE = WordList.of("she her herself");
    private static final WordList HE = WordList.of("he him his himself");

    private GivenNames() {}

    /// Whether the pronoun may mean the person.
    static boolean mayBe(Entity person, String pronoun) {
        String given = person.name().toLowerCase(Locale.ROOT).split("[ .-]", 2)[0];
        return !(SHE.has(pronoun) && OF_MEN.has(given)) && !(HE.has(pronoun) && OF_WOMEN.has(given));
    }
}
