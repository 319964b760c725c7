export { layoutElk } from "@change-logic/diagram/elk";
